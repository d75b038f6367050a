// Presses a control of Gmail as a hand would. It must never press Send, nor anything inside a compose box.
import { composeRegion, sendControls } from './selectors.ts';

export function press(element: HTMLElement): boolean {
  if (element.closest(sendControls) || element.closest(composeRegion) || element.querySelector(sendControls)) return false;
  const view = element.ownerDocument.defaultView;
  const shared = { bubbles: true, cancelable: true, composed: true, button: 0, view };
  element.dispatchEvent(new PointerEvent('pointerdown', shared));
  element.dispatchEvent(new MouseEvent('mousedown', shared));
  element.dispatchEvent(new PointerEvent('pointerup', shared));
  element.dispatchEvent(new MouseEvent('mouseup', shared));
  element.click();
  return true;
}
