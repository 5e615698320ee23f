import { bridge } from "@/bridge/bridge";
import { draftPlace } from "@/ui/draft-place";
import { unkeptDrafts } from "@/ui/unkept-drafts";

// A RemarkDraft is a remark that was being typed and not ended.
export type RemarkDraft = {
  batch: string;
  which: number;
  position: number;
  question: string;
  words: string;
};

// remarkScreen names it among the drafts of a person.
export const remarkScreen = "keying.remark";

// loadRemark gives the remark that this person was typing, wherever that was. To key
// without it is better than not to key.
export async function loadRemark(officer: string): Promise<RemarkDraft | undefined> {
  const kept = unkeptDrafts.of(draftPlace(officer, remarkScreen));
  try {
    return read(kept ?? (await bridge.intake.Draft(remarkScreen)));
  } catch {
    return undefined;
  }
}

function read(content: string): RemarkDraft | undefined {
  return content ? (JSON.parse(content) as RemarkDraft) : undefined;
}
