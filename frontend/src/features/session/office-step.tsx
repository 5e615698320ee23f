import type { office } from "@/bridge/models";
import { OfficeFields } from "@/ui/office-fields";

// OfficeStep names the office.
export const OfficeStep = ({ proposal }: { proposal: office.SetUpInput }) => (
  <OfficeFields profile={proposal.profile} />
);
