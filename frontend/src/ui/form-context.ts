import { createContext } from "react";

export type FormState = {
  // Sentences to put right, by the JSON path of the field ("applicant.name").
  errors: Record<string, string>;
};

// FormContext tells the fields of a form what has to be put right.
export const FormContext = createContext<FormState>({ errors: {} });
