import { use } from "react";
import { FormContext } from "./form-context";

// useFieldError gives the sentence to show at the field, if there is one.
export const useFieldError = (name: string): string | undefined => use(FormContext).errors[name];
