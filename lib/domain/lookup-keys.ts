// The forms under which an address and a profile are looked up; a name has `foldName`. It must not know the book.

export const foldEmail = (email: string): string => email.trim().toLowerCase();

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a lone % is a character like any other
  }
}

/** One form for `https://www.linkedin.com/in/ada/`, `http://jp.linkedin.com/in/Ada?trk=x` and `linkedin.com/in/ada`. */
export function foldProfile(url: string): string {
  const [address = ''] = url.trim().split(/[?#]/u, 1);
  const bare = address.replace(/^[a-z][a-z0-9+.-]*:\/\//iu, '').replace(/^(?:www|m|[a-z]{2})\.(?=linkedin\.com(?:\/|$))|^www\./iu, '');
  return decoded(bare.replace(/\/+$/u, '')).normalize('NFC').toLowerCase();
}
