/**
 * What Malaysians and Bruneians are called by before their names: "YB Datuk Seri Dr Sekar Malam", "Tan Sri Damar Wulan". "Puan" alone is
 * an Indonesian first name as well, and a title only where two names follow.
 */
const titles =
  /^(?:(?:YAB|YBhg\.?|YBM|YB|YM|Yang Berhormat|Datuk|Dato['’]?|Datin|Tan Sri|Toh Puan|Puan Sri|Tun|Encik|Cik|(?<= )Puan|Puan(?= \p{Lu}\S* \p{Lu})|Tuan|(?<=(?:Datuk|Dato['’]?|Datin) )(?:Seri|Sri|Paduka|Wira)|(?<= )(?:Dr\.?|Haji|Hajah|Ir\.?)) )+(?=\p{Lu})/u;

/** A name without such titles before it; a name that is nothing else stays. */
export function withoutMalayTitles(name: string): string {
  return name.replace(titles, "");
}
