// The nouns of the interface as Go declares them. Features take them from
// here, so that nothing but this folder knows the generated code.
export type { app, office, ward } from "../wailsjs/go/models";
