package ward

// NoticeTextBody is the body of notice.text_changed: a paragraph, or who signs.
type NoticeTextBody struct {
	Key    string  `json:"key,omitempty"`
	Text   string  `json:"text"` // "" goes back to what the program composes
	Over   string  `json:"over,omitempty"`
	Signer *Signer `json:"signer,omitempty"`
	Done
}

// NoticeSentBody is the body of notice.sent.
type NoticeSentBody struct {
	Hash  string   `json:"hash"`
	Cells []CellOf `json:"cells"`
	Done
}

// NoticeRemarkBody is the body of notice.remarked.
type NoticeRemarkBody struct {
	Target string `json:"target"`
	Text   string `json:"text"`
	Source string `json:"source"`
	Done
}

// RemarkSettledBody is the body of notice.remark_settled.
type RemarkSettledBody struct {
	Remark string `json:"remark"` // its id
	RemarkSettled
}

// NoticePostedBody is the body of notice.posted.
type NoticePostedBody struct {
	Place string `json:"place"`
	At    Moment `json:"postedAt"`
	By    string `json:"postedBy"`
	Noted Done   `json:"noted"`
}

// NoticeTakenDownBody is the body of notice.taken_down.
type NoticeTakenDownBody struct {
	Posting string `json:"posting"` // its id
	PostingOver
}

// KeyPublishedBody is the body of office.key_published: who checks a notice of this
// installation needs the key.
type KeyPublishedBody struct {
	Fingerprint string `json:"fingerprint"`
	Public      string `json:"public"` // base64 of the ed25519 public key
	Done
}

// NoticeKey is a key that notices of this ward are signed with.
type NoticeKey struct {
	Fingerprint string `json:"fingerprint"`
	Public      string `json:"public"`
	Origin      string `json:"origin"`
	Since       Moment `json:"since"`
}
