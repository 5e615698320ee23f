// Package words holds the sentences of the program, Vietnamese and English,
// once: refusals, warnings, reasons of a due time, history and names of states.
// Everything else in the program speaks in keys and arguments.
//
// A sentence says what happened and what to do. The tables stand in one file a
// room; render.go tells how a sentence is filled.
package words

import (
	"strings"

	"motcua/backend/ward"
)

// The languages.
const (
	Vietnamese = "vi" // the first language, and the one for any other name
	English    = "en"
)

// table holds the sentences of a room by key, Vietnamese first.
type table map[string][2]string

var tables = []table{
	paperWords, questionnaireWords, moveWords, reminderWords, verifyWords,
	faultWords, stepWords, limitWords, periodWords, hoursWords, personWords, intakeWords, caseWords,
	handoverWords, historyWords, stateWords, accessWords, setUpWords, storageWords, printWords, rulebookWords, cliWords, turnWords, catalogueWords, leftWords, sheetWords, feedbackWords, feedbackRefusals, feedbackHistory,
	importWords, noticeWords, lateWords,
}

var sentences = merge(tables)

func merge(tables []table) table {
	all := table{}
	for _, t := range tables {
		for key, s := range t {
			all[key] = s
		}
	}
	return all
}

var faultWords = table{
	"words.unknown": {
		"Lỗi chương trình: chưa có câu cho “{1}”[ ({2})]. Hãy ghi lại dòng này và báo cho người hỗ trợ.",
		"Fault of the program: there is no sentence for “{1}”[ ({2})]. Please note this line and tell your support.",
	},
}

// Has says whether the key has a sentence in the language.
func Has(lang, key string) bool {
	s, ok := sentences[key]
	return ok && s[index(lang)] != ""
}

// Say gives the sentence of a key with its arguments filled in. It never fails:
// a key without a sentence gives a sentence that says so and shows the key.
func Say(lang, key string, args ...string) string {
	if s, ok := sentences[key]; ok {
		return render(lang, s[index(lang)], args)
	}
	return render(lang, faultWords["words.unknown"][index(lang)], []string{key, strings.Join(args, ", ")})
}

// Error gives the sentence of a refusal, "" for none.
func Error(lang string, e *ward.Error) string {
	if e == nil {
		return ""
	}
	return Say(lang, e.Key, e.Args...)
}

func index(lang string) int {
	if lang == English {
		return 1
	}
	return 0
}
