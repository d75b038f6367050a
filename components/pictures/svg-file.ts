// A drawn picture as a file of its own: dark on white, its looks written into it, without links into the book.

const LOOKS = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin', 'opacity'] as const;
const OF_WORDS = ['font-family', 'font-size', 'font-weight', 'text-anchor', 'paint-order'] as const;
/** What every drawing begins with need not be said. */
const PLAIN = new Set(['stroke-dasharray none', 'stroke-linecap butt', 'stroke-linejoin miter', 'opacity 1', 'paint-order normal', 'text-anchor start']);
const SVG = 'http://www.w3.org/2000/svg';

export function svgFile(picture: SVGSVGElement, title: string): string {
  const copy = picture.cloneNode(true) as SVGSVGElement;
  copy.classList.remove('has-lit');
  for (const extra of copy.querySelectorAll('.over, .hit, title, desc')) extra.remove();
  const stage = document.createElement('div');
  stage.className = 'pic-stage';
  stage.lang = document.documentElement.lang;
  stage.append(copy);
  (picture.closest('.pictures, .ego') ?? document.body).append(stage);
  const parts = [...copy.querySelectorAll<SVGElement>('*')];
  for (const part of parts) {
    const looks = getComputedStyle(part);
    const drawn = part.closest('defs') !== null || !['g', 'a', 'defs', 'pattern'].includes(part.localName);
    if (!drawn) continue;
    for (const look of [...LOOKS, ...(part.localName === 'text' || part.localName === 'tspan' ? OF_WORDS : [])]) {
      const value = looks.getPropertyValue(look).replace(/\b(\d[\d.]*)px\b/gu, '$1');
      if (value !== '' && !PLAIN.has(`${look} ${value}`) && !(looks.stroke === 'none' && look.startsWith('stroke-'))) part.setAttribute(look, value);
    }
  }
  // Only now: what a part looks like hangs on the classes around it.
  for (const part of parts) for (const name of ['class', 'tabindex', 'href', 'role', 'aria-label', 'aria-hidden', 'data-dot', 'style']) part.removeAttribute(name);
  stage.remove();
  for (const name of ['class', 'aria-labelledby', 'aria-describedby', 'aria-label']) copy.removeAttribute(name);
  const { width, height } = copy.viewBox.baseVal;
  copy.setAttribute('role', 'img');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  const ground = document.createElementNS(SVG, 'rect');
  for (const [name, value] of [['width', '100%'], ['height', '100%'], ['fill', '#fff']] as const) ground.setAttribute(name, value);
  const heading = document.createElementNS(SVG, 'title');
  heading.textContent = title;
  copy.prepend(heading, ground);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(copy)}\n`;
}
