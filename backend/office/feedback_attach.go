package office

import (
	"context"
	"encoding/base64"
	"mime"
	"net/http"
	"path"
	"slices"
	"strings"

	"motcua/backend/store"
	"motcua/backend/viet"
	"motcua/backend/ward"
)

const (
	mostAttachments = 20       // of one item
	mostAttachment  = 10 << 20 // bytes
)

// attachmentTypes are the kinds of files that are taken, as their content shows.
var attachmentTypes = []string{"application/pdf", "image/jpeg", "image/png"}

// AttachFile puts a scanned file with an item: kept by its content in the data
// folder before the item speaks of it.
func (o *Office) AttachFile(ctx context.Context, who ward.Officer, in AttachInput) (ward.Feedback, error) {
	if err := Allow(who, WorkOnFeedback); err != nil {
		return ward.Feedback{}, err
	}
	content, kind, err := readAttachment(in)
	if err != nil {
		return ward.Feedback{}, err
	}
	name := viet.Clean(path.Base(strings.ReplaceAll(in.Name, `\`, "/")))
	if err := tooLong("name", name, mostName); err != nil {
		return ward.Feedback{}, err
	}
	return o.move(ctx, who, WorkOnFeedback, in.ID, Seen{}, handling(who, func(f ward.Feedback, t *store.Tx) (ward.Kind, any, error) {
		hash := store.HashOf(content)
		switch {
		case len(f.Attachments) >= mostAttachments:
			return "", nil, ward.Conflict("feedback.files_most", mostAttachments)
		case slices.ContainsFunc(f.Attachments, func(a ward.Attachment) bool { return a.Hash == hash }):
			return "", nil, ward.Conflict("feedback.file_twice", name)
		}
		if _, err := t.KeepAttachment(content); err != nil {
			return "", nil, err
		}
		return ward.FeedbackAttached, ward.Attachment{Hash: hash, Name: name, Type: kind, Size: int64(len(content)), Done: doneBy(who, t)}, nil
	}))
}

// readAttachment gives a file and what its content shows it to be.
func readAttachment(in AttachInput) (content []byte, kind string, err error) {
	if len(in.Base64) > base64.StdEncoding.EncodedLen(mostAttachment) {
		return nil, "", ward.Refuse("file", "feedback.file_large", mostAttachment>>20)
	}
	content, err = base64.StdEncoding.DecodeString(in.Base64)
	if err != nil || len(content) == 0 {
		return nil, "", ward.Refuse("file", "feedback.file_empty")
	}
	kind, _, err = mime.ParseMediaType(http.DetectContentType(content))
	if err != nil || !slices.Contains(attachmentTypes, kind) {
		return nil, "", ward.Refuse("file", "feedback.file_type")
	}
	return content, kind, nil
}

// Attachment gives a file of an item by its hash, to whom the item is not about.
func (o *Office) Attachment(ctx context.Context, who ward.Officer, id, hash string) (ward.Attachment, []byte, error) {
	if err := Allow(who, ReadFeedback); err != nil {
		return ward.Attachment{}, nil, err
	}
	f, err := itemOf(o.read(ctx), id)
	if err != nil {
		return ward.Attachment{}, nil, err
	}
	if err := f.MayHandle(who.ID); err != nil {
		return ward.Attachment{}, nil, err
	}
	for _, a := range f.Attachments {
		if a.Hash == hash {
			content, err := o.store.Attachment(hash)
			return a, content, err
		}
	}
	return ward.Attachment{}, nil, ward.NotFound("feedback.file_missing", hash)
}
