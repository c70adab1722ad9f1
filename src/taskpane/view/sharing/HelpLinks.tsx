import type { JSX } from "preact";
import * as sharingWords from "../../model/sharing/sharingWords.ts";
import { useOneStop } from "../parts/useOneStop.ts";
import * as viewWords from "../viewWords.ts";

const pages = [
  { address: "help.html", words: sharingWords.help },
  { address: "support.html", words: sharingWords.support },
  { address: "privacy.html", words: sharingWords.privacy },
] as const;

/** The add-in's own pages, each in a window of its own. */
export function HelpLinks(): JSX.Element {
  const links = useOneStop<HTMLElement>();
  return (
    <nav ref={links} class="help-links" aria-label={viewWords.aboutHeadroom}>
      {pages.map(({ address, words }) => (
        <a key={address} class="link" href={address} target="_blank" rel="noopener">
          {words}
        </a>
      ))}
    </nav>
  );
}
