import type { Region, Script } from '../model.ts';

/** Frequent characters that only one of the two scripts has, the same ones in both rows. */
const SIMPLIFIED = /[国会发业产经数监币链区块资证关与对实开时现这为个来说过动场务报应设标规条习计问题]/g;
const TRADITIONAL = /[國會發業產經數監幣鏈區塊資證關與對實開時現這為個來說過動場務報應設標規條習計問題]/g;

/** The script of a text by its characters that tell; simplified if none does. */
export function findScript(text: string): Script {
  return (text.match(TRADITIONAL)?.length ?? 0) > (text.match(SIMPLIFIED)?.length ?? 0) ? 'Hant' : 'Hans';
}

/** Words of one place, written in traditional characters. */
const TAIWAN =
  /金管會|行政院|立法院|央行理監事|數位|網路|軟體|資訊|新[台臺]幣|我國|民進黨|國民黨|[台臺]灣|透過|專案|洗錢防制/g;
const HONG_KONG = /金管局|證監會|立法會|數碼|港元|港幣|本港|特區|網絡|軟件|港府|財庫局|恒生|內地|嘅|咗|喺|唔|啲|冇/g;

/**
 * Whose words an article uses. Simplified text counts as the mainland's; traditional text by the page's language tag, then its host, then its words.
 *
 * @param lang `lang` of the page, lower case, or null.
 * @param host host name of the page, or null if not known.
 */
export function findRegion(text: string, script: Script, lang: string | null, host: string | null): Region {
  if (script === 'Hans') return 'CN';
  if (lang && /-(?:tw)\b/.test(lang)) return 'TW';
  if (lang && /-(?:hk|mo)\b/.test(lang)) return 'HK';
  if (host?.endsWith('.tw')) return 'TW';
  if (host && /\.(?:hk|mo)$/.test(host)) return 'HK';
  const taiwan = text.match(TAIWAN)?.length ?? 0;
  const hongKong = text.match(HONG_KONG)?.length ?? 0;
  return hongKong > taiwan ? 'HK' : 'TW';
}
