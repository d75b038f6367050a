// What each public mail is expected to give: which of its lines are its sender's own words, as the suites' own tests say or, where they are silent, as a reader sees it. Data only.

/**
 * One mail a row: suite/file, the lines that are own (0: none), `s` lines of a signature or footer, `?` lines on which suites disagree. Lines count from 1; empty ones are left out of account.
 * A mail that another suite holds too stands here once.
 */
export const EXPECTED_LINES = `
github/correct_sig 1 s3-4
github/email_1_1 1-5 s7-13
github/email_1_2 1,9-34 s48-51
github/email_1_3 1-3 s5,52-55
github/email_1_4 1
github/email_1_5 1-15
github/email_1_6 1 ?3
github/email_1_7 1
github/email_1_8 13,19 s36-37
github/email_2_1 1 ?4
github/email_2_2 1 ?2
github/email_2_3 1
github/email_BlackBerry 1 s3
github/email_bullets 1-9 s20-22
github/email_iPhone 1 s3
github/email_multi_word_sent_from_my_mobile_device 1 s3
github/email_one_is_not_on 1-5
github/email_sent_from_my_not_signature 1-3
github/email_sig_delimiter_in_middle_of_line 1-7
github/greedy_on 1-6
github/pathological 1-2
crisp-oss/email_1 1-5 ?7 s10-13
crisp-oss/email_10 1-5
crisp-oss/email_11 1-5
crisp-oss/email_12 1-5
crisp-oss/email_13 1-5
crisp-oss/email_14 1-5
crisp-oss/email_15 1-5 ?7
crisp-oss/email_16 1-5
crisp-oss/email_18 1-5
crisp-oss/email_19 1 ?3
crisp-oss/email_2 1,9-34 s48-51
crisp-oss/email_20 1
crisp-oss/email_21 1-638
crisp-oss/email_22 1-5
crisp-oss/email_23 1-5
crisp-oss/email_24 1-5
crisp-oss/email_25 1-5
crisp-oss/email_26 1-5
crisp-oss/email_3 1-3 ?5 s52-55
crisp-oss/email_4 1
crisp-oss/email_6 1 ?3
crisp-oss/email_7 1-5 ?14 ?23 s26-41
crisp-oss/email_8 1-5 ?13
crisp-oss/email_9 1-5 ?7
crisp-oss/email_custom_quote_header 1 s15-17
crisp-oss/email_customer_quote_header_2 1
crisp-oss/email_customer_quote_header_3 1-3
crisp-oss/email_danish_dash_separator 1-5
crisp-oss/email_emoji 1 ?3-7
crisp-oss/email_en_multiline_2 1-5
crisp-oss/email_finnish 1-5
crisp-oss/email_fr_multiline 1-5
crisp-oss/email_french_2 1-5
crisp-oss/email_french_dash_separator 1-5
crisp-oss/email_german 1-5
crisp-oss/email_german_2 1-5
crisp-oss/email_german_3 1-5 ?7
crisp-oss/email_german_outlook 1-5
crisp-oss/email_gmail_split_line_from 1-5
crisp-oss/email_ios_outlook 1-5 s7
crisp-oss/email_ios_outlook_fr 1-5 s7
crisp-oss/email_italian 1-5
crisp-oss/email_msn 1-5
crisp-oss/email_norwegian_gmail 1-5
crisp-oss/email_not_a_signature 1-13 ?15-16
crisp-oss/email_not_a_signature_2 1-10
crisp-oss/email_original_message 1-5
crisp-oss/email_original_message_2 1-5
crisp-oss/email_outlook_split_line_from 1-5
crisp-oss/email_portuguese 1-5
crisp-oss/email_reply_header 1-11 s28-29
crisp-oss/email_russian 1-5
crisp-oss/email_sent_from 1 s3
crisp-oss/email_thread 1
crisp-oss/email_tricky_10_special_chars_in_name 1-5
crisp-oss/email_tricky_11_double_signature 1 s3-11
crisp-oss/email_tricky_12_no_space_after_header 1-5
crisp-oss/email_tricky_13_timestamp_variations 1-9
crisp-oss/email_tricky_14_long_quote_header 1-5
crisp-oss/email_tricky_15_original_message_variations 1-5
crisp-oss/email_tricky_16_unicode_signatures 1 s3-10
crisp-oss/email_tricky_17_forward_header 1 ?3-20
crisp-oss/email_tricky_18_inline_reply 4,8,12
crisp-oss/email_tricky_19_quote_without_header 1,7,12
crisp-oss/email_tricky_1_on_false_positive 1-6
crisp-oss/email_tricky_20_html_entities 1-3
crisp-oss/email_tricky_2_url_with_wrote 1-5 s7-8
crisp-oss/email_tricky_3_code_block 1-12
crisp-oss/email_tricky_4_from_in_body 1-5
crisp-oss/email_tricky_5_mixed_languages 1-5
crisp-oss/email_tricky_6_regards_in_sentence 1-7
crisp-oss/email_tricky_7_multiple_dashes 1-15
crisp-oss/email_tricky_8_sent_from_in_content 1-5
crisp-oss/email_tricky_9_nested_quotes 1
crisp-oss/email_unquoted_reply 1
crisp-oss/email_with_date_headers 1
crisp-oss/email_with_from_headers 0
crisp-oss/email_with_regards 1-5 s7-10
crisp-oss/email_zoho 1-2
crisp-oss/sig_no_empty_line 1 s2-3
willdurand/email_22 1-5
willdurand/email_23 1-5
willdurand/email_23_1 1-7
willdurand/email_9 1-5 ?7
willdurand/email_issue_77 1-8
willdurand/email_ls-l 1-28 s32-33
willdurand/email_w10_mail 1-2 s4
willdurand/email_zimbra_free_en 1-9
willdurand/email_zimbra_free_fr 1-10
zapier/email_2_3 1
zapier/email_gmail 1
zapier/email_headers_no_delimiter 1
zapier/email_partial_quote_header 1-6
alfonsrv/begins_with_signature 1-4 s6-8
alfonsrv/caution 5-23 ?1 ?26 s27-50
alfonsrv/caution2 1-3 ?5 s8-12
alfonsrv/email_3_1 1-3
alfonsrv/email_danish_1 1-3 s5-6
alfonsrv/email_danish_2 1-3 s5-6
alfonsrv/email_danish_3 1-3
alfonsrv/email_danish_4 1-3
alfonsrv/email_danish_5 1-3 s5-6
alfonsrv/email_gmail 1
alfonsrv/email_ja_1_1 1
alfonsrv/email_ja_1_2 1-5 ?8
alfonsrv/email_nl_1_1 1-4 s6-12
alfonsrv/email_nl_1_2 1 ?4
alfonsrv/email_pl_1_1 5-7 s9-10
alfonsrv/email_pl_1_2 6-8 s10-11
alfonsrv/email_pl_1_3 5-7 s9-10
alfonsrv/email_sent_from_not_signature 1-3
alfonsrv/email_sv_anon_1 1-4 s6-8
alfonsrv/email_swedish_1 1-5 s7-8
alfonsrv/email_swedish_2 1-5 s7
alfonsrv/forward 1-4 ?5-6
alfonsrv/multi_header 1
alfonsrv/multiline_on 0
alfonsrv/multiline_on_de 0 ?1
alfonsrv/outlook 1-6 ?8 s9
`;

/** Files of which a suite's own tests say nothing. */
export const UNASSERTED: Readonly<Record<string, string>> = {
  github: '',
  'crisp-oss': 'email_19 email_20 email_21 email_2_1 email_blackberry email_bullets email_custom_quote_header email_customer_quote_header_2 email_customer_quote_header_3 email_iphone email_multi_word_sent_from_my_mobile_device email_sent_from_my_not_signature email_thread email_unquoted_reply email_with_date_headers email_with_from_headers',
  willdurand: 'email_issue_77',
  zapier: 'email_BlackBerry email_bullets email_multi_word_sent_from_my_mobile_device email_sent_from_my_not_signature',
  alfonsrv: 'caution caution2 correct_sig email_2_2 email_bullets email_gmail email_one_is_not_on email_partial_quote_header email_sig_delimiter_in_middle_of_line forward greedy_on multi_header multiline_on_de outlook pathological',
};

/** Mails in HTML: a piece of what is new in them, and one of what is old. */
export const EXPECTED_HTML = [
  ['microsoft-namespaces.html', 'Lorem ipsum dolor sit amet', 'Odio et pretium rutrum neque'],
  ['office-365.html', 'I really hope that you\'re doing well!', 'Do you like the holidays?'],
  ['outlook-mixed.html', 'This is how it looks on my emails', 'set up a quick phone call'],
] as const;
