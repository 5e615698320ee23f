import type { ward } from "@/bridge/models";
import { AskFeeForm } from "./ask-fee-form";
import type { ActName } from "./case-act-list";
import type { FormKind } from "./case-forms";
import { EndForm } from "./end-form";
import { ExtendForm } from "./extend-form";
import { FinishForm } from "./finish-form";
import { FollowPostForm } from "./follow-post-form";
import { LateForm } from "./late-form";
import { PayFeeForm } from "./pay-fee-form";
import { ReceiveSupplementForm } from "./receive-supplement-form";
import { RemindForm } from "./remind-form";
import { RequestSupplementForm } from "./request-supplement-form";
import { TransferForm } from "./transfer-form";

type Props = {
  act?: ActName;
  one: ward.Case;
  extendBy: string; // the furthest new date that is not asked about
  onClose: () => void;
  onPaper: (kind: FormKind) => void; // what was saved is to be given on paper
};

// ActForm is the form of the act that was chosen, beside the details of the case.
export function ActForm({ act, extendBy, onPaper, ...rest }: Props) {
  switch (act) {
    case "transfer":
      return <TransferForm {...rest} onDone={() => onPaper("transfer")} />;
    case "finish":
      return <FinishForm {...rest} />;
    case "requestSupplement":
      return <RequestSupplementForm {...rest} onDone={() => onPaper("supplement")} />;
    case "receiveSupplement":
      return <ReceiveSupplementForm {...rest} />;
    case "askFee":
      return <AskFeeForm {...rest} />;
    case "payFee":
      return <PayFeeForm {...rest} />;
    case "remind":
      return <RemindForm {...rest} />;
    case "followPost":
      return <FollowPostForm {...rest} />;
    case "extend":
      return <ExtendForm {...rest} extendBy={extendBy} onDone={() => onPaper("apology")} />;
    case "explainLate":
      return <LateForm {...rest} />;
    case "withdraw":
    case "stop":
      return <EndForm how={act} {...rest} onDone={() => onPaper("stop")} />;
    default:
      return null;
  }
}
