import type { office } from "@/bridge/models";
import { NoticeFields } from "@/ui/notice-fields";

// NoticeStep says who signs.
export const NoticeStep = ({ proposal }: { proposal: office.SetUpInput }) => (
  <NoticeFields profile={proposal.profile} />
);
