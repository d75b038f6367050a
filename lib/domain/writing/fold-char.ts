// What one character is when width, case, accents and old kanji are folded away. It must not know words.
import { remembering } from './remember.ts';

const pairs = (text: string): Map<string, string> => new Map(text.split(' ').map((pair) => [pair.slice(0, 1), pair.slice(1)]));
const letters = pairs("øo łl đd ßss æae œoe ıi þth ðd ħh ŧt ŋng ĸk ёе ўу ґг ʼ' ’' ‘' ′' `' ´' ʹ' ＇' ‐- ‑- ‒- –- —- ―- −- ﹣- ·・");
/** Writings of one kanji that occur in the names of the same person. */
const kanji = pairs('凛凜 邊辺 邉辺 齋斎 齊斎 斉斎 髙高 﨑崎 碕崎 澤沢 國国 廣広 濱浜 濵浜 惠恵 壽寿 龍竜 櫻桜 嶋島 嶌島 條条 眞真 德徳 鐵鉄 圓円 學学 榮栄 瀧滝 澁渋 淺浅 藏蔵 豐豊 彌弥 增増 曾曽 萬万 禮礼 祐祐 榎榎 塚塚 神神 福福 吉吉 𠮷吉 黑黒 會会 關関 晉晋 冨富 實実 靜静 與与 來来 佛仏 槇槙 檜桧 籠篭 螢蛍 鷗鴎 亞亜 惡悪 壓圧 圍囲 爲為 醫医 稻稲 隱隠 營営 衞衛 驛駅 鹽塩 緣縁 應応 歐欧 奧奥 橫横 溫温 穩穏 假仮 價価 畫画 懷懐 壞壊 繪絵 擴拡 覺覚 嶽岳 樂楽 勸勧 卷巻 寬寛 歡歓 觀観 陷陥 巖巌 顏顔 歸帰 氣気 龜亀 戲戯 犧犠 舊旧 據拠 擧挙 峽峡 狹狭 曉暁 區区 驅駆 勳勲 薰薫 徑径 溪渓 經経 繼継 莖茎 輕軽 鷄鶏 藝芸 儉倹 劍剣 檢検 權権 獻献 縣県 險険 顯顕 驗験 嚴厳 效効 恆恒 鑛鉱 號号 濟済 碎砕 册冊 參参 慘惨 棧桟 蠶蚕 贊賛 殘残 絲糸 齒歯 兒児 辭辞 濕湿 舍舎 寫写 釋釈 收収 從従 獸獣 縱縦 肅粛 處処 緖緒 敍叙 奬奨 將将 燒焼 稱称 證証 乘乗 剩剰 壤壌 孃嬢 淨浄 疊畳 讓譲 釀醸 囑嘱 觸触 寢寝 愼慎 盡尽 圖図 粹粋 醉酔 隨随 髓髄 數数 樞枢 聲声 攝摂 專専 戰戦 潛潜 纖繊 踐践 錢銭 禪禅 雙双 壯壮 搜捜 插挿 爭争 總総 聰聡 莊荘 裝装 騷騒 臟臓 屬属 續続 墮堕 體体 對対 帶帯 滯滞 臺台 擇択 單単 擔担 膽胆 團団 彈弾 斷断 癡痴 遲遅 晝昼 蟲虫 鑄鋳 廳庁 聽聴 鎭鎮 轉転 點点 傳伝 黨党 盜盗 燈灯 當当 鬪闘 獨独 讀読 屆届 繩縄 貳弐 惱悩 腦脳 霸覇 廢廃 拜拝 賣売 麥麦 發発 髮髪 拔抜 蠻蛮 彥彦 祕秘 拂払 倂併 竝並 變変 寶宝 萠萌 襃褒 沒没 飜翻 每毎 滿満 默黙 藥薬 譯訳 餘余 譽誉 搖揺 樣様 謠謡 賴頼 亂乱 覽覧 綠緑 淚涙 壘塁 隸隷 靈霊 齡齢 戀恋 爐炉 勞労 樓楼 祿禄 錄録 灣湾 亙亘 堯尭 遙遥 瑤瑶 熙煕 淸清 靑青 郞郎 鄕郷 卽即 旣既 槪概 步歩 涉渉 敎教 產産 曆暦 歷歴 戾戻 虛虚 僞偽 黃黄');

/** One character, without its width, case, accents and, for kanji, its old form; empty for what is not seen. */
export const foldChar = remembering(20_000, (char): string => {
  if (/\p{Cf}|\u115f|\u1160|\u3164|\uffa0|\u034f/u.test(char)) return '';
  const composed = char.normalize('NFKC');
  let out = '';
  for (const part of composed.toLowerCase()) {
    if (part === 'й' || /[\u3040-\u30ff]/.test(part)) out += part;
    else for (const piece of part.normalize('NFKD')) if (!/\p{Mn}/u.test(piece)) out += letters.get(piece) ?? kanji.get(piece) ?? piece;
  }
  return out;
});
