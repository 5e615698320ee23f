package ward

// SealVerdict is what a check of the seal of a notice comes to.
type SealVerdict string

// The verdicts, from the best to the worst.
const (
	SealGenuine    SealVerdict = "GENUINE"     // sealed by a known key, and not a byte has changed
	SealUnknownKey SealVerdict = "UNKNOWN_KEY" // whole, but by a key that nobody vouched for
	SealMissing    SealVerdict = "UNSEALED"    // there is no seal: a draft, or another paper
	SealAltered    SealVerdict = "ALTERED"     // not as it was sealed
)
