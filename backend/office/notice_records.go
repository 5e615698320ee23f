package office

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"fmt"
	"io"

	"motcua/backend/ward"
)

// records says where every record behind the figures of a content stands now.
func (r noticeReader) records(c ward.NoticeContent) (out []ward.NoticeRecord, err error) {
	out = []ward.NoticeRecord{}
	asOf := c.Period.AsOf(r.now)
	if c.Procedures != nil {
		cases, err := r.casesPlaced(c.Period, asOf)
		if err != nil {
			return nil, err
		}
		out = append(out, cases...)
	}
	if c.Feedback != nil {
		items, err := r.opinionsPlaced(c.Period, asOf)
		if err != nil {
			return nil, err
		}
		out = append(out, items...)
	}
	if c.Survey != nil {
		sheets, err := r.surveyPlaced(c.Month, c.Period)
		if err != nil {
			return nil, err
		}
		out = append(out, sheets...)
	}
	return out, nil
}

// casesPlaced says of the cases that were solved late why, too.
func (r noticeReader) casesPlaced(p ward.Period, asOf ward.Moment) ([]ward.NoticeRecord, error) {
	late, err := r.LateCases(p)
	if err != nil {
		return nil, err
	}
	why := map[string]ward.LateReason{}
	for _, c := range late {
		why["case/"+c.ID] = c.Why
	}
	out, err := r.CasesPlaced(p, asOf)
	for i, one := range out {
		if reason, was := why[one.Subject]; was {
			out[i] = one.Because(reason)
		}
	}
	return out, err
}

func (r noticeReader) opinionsPlaced(p ward.Period, asOf ward.Moment) (out []ward.NoticeRecord, err error) {
	items, err := r.FeedbackUntil(p.To.Next().Start())
	if err != nil {
		return nil, err
	}
	for _, f := range items {
		if place, ok := f.PlaceIn(p, asOf); ok {
			out = append(out, ward.NoticeRecord{Subject: "feedback/" + f.ID, Code: f.Code, Place: place})
		}
	}
	guided, err := r.GuidedPlaced(p)
	return append(out, guided...), err
}

func (r noticeReader) surveyPlaced(month string, p ward.Period) (out []ward.NoticeRecord, err error) {
	versions, err := r.SurveyVersions(month, month)
	if err != nil {
		return nil, err
	}
	issued, err := r.FormsPlaced(p)
	if err != nil {
		return nil, err
	}
	for _, v := range versions {
		q, found, err := r.Questionnaire(v.Questionnaire, v.Version)
		if err != nil || !found {
			return nil, orUnknown(err)
		}
		sheets, err := r.SheetsPlaced(q.Questionnaire, month)
		if err != nil {
			return nil, err
		}
		for _, f := range issued {
			if f.OfVersion(v.Questionnaire, v.Version) {
				out = append(out, f)
			}
		}
		out = append(out, sheets...)
	}
	return out, nil
}

// packRecords writes a list of records so that it takes little room.
func packRecords(records []ward.NoticeRecord) ([]byte, error) {
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	if err := json.NewEncoder(z).Encode(records); err != nil {
		return nil, err
	}
	if err := z.Close(); err != nil {
		return nil, err
	}
	return b.Bytes(), nil
}

// keptRecords reads the list that was kept with a frozen notice.
func (o *Office) keptRecords(a ward.NoticeApproval) ([]ward.NoticeRecord, error) {
	packed, err := o.store.Attachment(a.Records)
	if err != nil {
		return nil, err
	}
	z, err := gzip.NewReader(bytes.NewReader(packed))
	if err != nil {
		return nil, fmt.Errorf("kept records: %w", err)
	}
	text, err := io.ReadAll(z)
	if err != nil {
		return nil, fmt.Errorf("kept records: %w", err)
	}
	var out []ward.NoticeRecord
	err = json.Unmarshal(text, &out)
	return out, err
}
