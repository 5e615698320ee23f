import type { ward } from "@/bridge/models";
import { AskFeeForm } from "./ask-fee-form";
import type { CasePart } from "./case-part";
import { EndForm } from "./end-form";
import { ExtendForm } from "./extend-form";
import { FinishForm } from "./finish-form";
import { PayFeeForm } from "./pay-fee-form";
import { ReceiveSupplementForm } from "./receive-supplement-form";
import { RequestSupplementForm } from "./request-supplement-form";
import { TransferForm } from "./transfer-form";

type Props = { part: CasePart; one: ward.Case; onClose: () => void };

// ActForm is the form of the act that was chosen, beside the details of the case.
export function ActForm({ part, ...rest }: Props) {
  switch (part) {
    case "transfer":
      return <TransferForm {...rest} />;
    case "finish":
      return <FinishForm {...rest} />;
    case "requestSupplement":
      return <RequestSupplementForm {...rest} />;
    case "receiveSupplement":
      return <ReceiveSupplementForm {...rest} />;
    case "askFee":
      return <AskFeeForm {...rest} />;
    case "payFee":
      return <PayFeeForm {...rest} />;
    case "extend":
      return <ExtendForm {...rest} />;
    case "withdraw":
    case "stop":
      return <EndForm how={part} {...rest} />;
    default:
      return null;
  }
}
