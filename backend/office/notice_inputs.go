package office

import "motcua/backend/ward"

// NoticeText writes a paragraph of a notice anew; "" goes back to what the program
// composes.
type NoticeText struct {
	ID   string `json:"id"`
	Key  string `json:"key"`
	Text string `json:"text"`
}

// NoticeSigner says who signs a notice.
type NoticeSigner struct {
	ID     string      `json:"id"`
	Signer ward.Signer `json:"signer"`
}

// NoticeSend sends a notice for review. Hash is the content that the sender saw.
type NoticeSend struct {
	ID   string `json:"id"`
	Hash string `json:"hash"`
}

// NoticeRemarkInput is something that the chairperson wants changed.
type NoticeRemarkInput struct {
	ID     string `json:"id"`
	Target string `json:"target"` // "par:<key>", "cell:<cell>", "" for the whole
	Text   string `json:"text"`
	Source string `json:"source"` // SCREEN, or PAPER when typed in from a printout
}

// NoticeSettle says what was done about a remark.
type NoticeSettle struct {
	ID     string `json:"id"`
	Remark string `json:"remark"`
	Note   string `json:"note"`
}

// NoticeReturn sends a notice back to be changed.
type NoticeReturn struct {
	ID     string `json:"id"`
	Reason string `json:"reason"`
}

// NoticeApprove freezes a notice. Hash is the content that the approver saw.
type NoticeApprove struct {
	ID     string    `json:"id"`
	Hash   string    `json:"hash"`
	Number string    `json:"number"` // of the office's own book; "" takes the next one
	Signed ward.Date `json:"signed"` // "" is today
	// Accepted are the stretches of paragraphs that look like personal data and may
	// stand there, as they are written.
	Accepted []string `json:"accepted,omitempty"`
}

// NoticePost says where a signed copy was put up.
type NoticePost struct {
	ID    string      `json:"id"`
	Place string      `json:"place"`
	At    ward.Moment `json:"at"` // "" is now
	By    string      `json:"by"` // name; "" is who says so
}

// NoticeTakeDown says when a copy was taken down.
type NoticeTakeDown struct {
	ID      string      `json:"id"`
	Posting string      `json:"posting"`
	At      ward.Moment `json:"at"` // "" is now
	By      string      `json:"by"` // name; "" is who says so
}

// NoticeAccept says that a change behind a frozen notice needs no correction.
type NoticeAccept struct {
	ID     string `json:"id"` // of the frozen notice
	Drift  string `json:"drift"`
	Reason string `json:"reason"`
}
