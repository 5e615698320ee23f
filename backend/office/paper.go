package office

// Sheet is a paper ready to be shown, saved or printed.
type Sheet struct {
	Name     string // of the file, "giay-tiep-nhan-A-261120-0012.pdf"
	PDF      []byte
	CaseID   string // of the case that it is a form of
	CaseCode string
	CaseIDs  []string // of the cases that it holds a slip of, when they are several
	Copy     int      // of a form of a case: from 2 on it is marked as a reprint
	Replaces bool     // likewise: one that was printed is not valid any more
}
