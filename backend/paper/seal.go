package paper

// Seal is what makes a notice verifiable: the signature of the office over it.
type Seal struct{}
