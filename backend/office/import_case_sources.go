package office

import (
	"encoding/json"
	"fmt"

	"motcua/backend/store"
	"motcua/backend/ward"
)

// caseMapping is how the files of one other system are read. It is local state.
type caseMapping struct {
	Columns map[string]string     `json:"columns"`
	States  map[string]ward.State `json:"states"`
}

// caseMappings are those of all sources, the last used first.
type caseMappings []struct {
	Source string `json:"source"`
	caseMapping
}

const mappingsKey = "import.cases"

// mostSources is how many sources are remembered.
const mostSources = 20

func readMappings(r store.Reader) (all caseMappings, err error) {
	text, err := r.Local(mappingsKey)
	if err != nil || text == "" {
		return nil, err
	}
	if err := json.Unmarshal([]byte(text), &all); err != nil {
		return nil, fmt.Errorf("read how files of cases are read: %w", err)
	}
	return all, nil
}

// last is the source that a file came from last, or the usual one.
func (all caseMappings) last() string {
	if len(all) > 0 {
		return all[0].Source
	}
	return usualSource
}

// usualSource is where most of the online cases of a ward come from.
const usualSource = "Cổng Dịch vụ công quốc gia"

func (all caseMappings) names() []string {
	out := []string{}
	for _, m := range all {
		out = append(out, m.Source)
	}
	if len(out) == 0 {
		out = append(out, usualSource)
	}
	return out
}

func (all caseMappings) of(source string) caseMapping {
	for _, m := range all {
		if m.Source == source {
			return m.caseMapping
		}
	}
	return caseMapping{}
}

// keepMapping remembers how the files of a source are read.
func keepMapping(t *store.Tx, source string, m caseMapping) error {
	before, err := readMappings(t.Reader)
	if err != nil {
		return err
	}
	all := make(caseMappings, 1, len(before)+1)
	all[0].Source, all[0].caseMapping = source, m
	for _, old := range before {
		if old.Source != source && len(all) < mostSources {
			all = append(all, old)
		}
	}
	text, err := json.Marshal(all)
	if err != nil {
		return err
	}
	return t.SetLocal(mappingsKey, string(text))
}
