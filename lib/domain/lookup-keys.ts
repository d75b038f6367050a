// The forms under which an address and a profile are looked up; a name has `foldName`. It must not know the book.

export const foldEmail = (email: string): string => email.trim().toLowerCase();

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a lone % is a character like any other
  }
}

/** As the book keeps a profile; whatever else is a page is looked at piece by piece. */
const USUAL = /^https:\/\/www\.(linkedin\.com\/in\/[a-z\d-]+)\/?$/u;
/** One form for `https://www.linkedin.com/in/ada/`, `http://jp.linkedin.com/in/Ada?trk=x` and `linkedin.com/in/ada`. */
export function foldProfile(url: string): string {
  const usual = USUAL.exec(url)?.[1];
  if (usual !== undefined) return usual;
  const [address = ''] = url.trim().split(/[?#]/u, 1);
  const bare = address.replace(/^[a-z][a-z0-9+.-]*:\/\//iu, '').replace(/^(?:www|m|[a-z]{2})\.(?=linkedin\.com(?:\/|$))|^www\./iu, '');
  return decoded(bare.replace(/\/+$/u, '')).normalize('NFC').toLowerCase();
}
