/** The one Trusted Types policy: lets a script be named by address only when it is ours. */
interface Policy {
  createScriptURL(url: string): unknown;
}
interface Factory {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): Policy;
}

const ours = (url: string): string => {
  const full = new URL(url, document.baseURI);
  if (full.origin !== location.origin) throw new TypeError(`A script from ${full.origin} is not ours.`);
  return full.href;
};

const factory = (globalThis as { trustedTypes?: Factory }).trustedTypes;
const policy = factory?.createPolicy('backstride', { createScriptURL: ours });

/** A script address that worklets and service workers accept. Browsers without Trusted Types get the plain address. */
export const scriptUrl = (url: string): string => (policy?.createScriptURL(url) ?? ours(url)) as string;
