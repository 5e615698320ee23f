// Package rulebook ships what the law hands to the counter as data with
// effective dates: the procedures of a ward, the days off of each year, the survey
// forms and the words of letters. It reads and checks such data, its own and any
// that a ward brings.
//
// The data lies in data/procedures.json, data/days.json, data/questionnaires.json
// and data/letters.json. A procedure is
// marked verified only when its code and time were read in a document; for
// every other one verifiedNote says, in Vietnamese, what the ward has to
// confirm. Nothing here is a constant of the program: a province, a city or a
// year may change all of it.
//
// Every refusal is a *ward.Error of code invalid. Field is the place in the
// file, counted from 0 ("procedures[2].limit.amount", "years[1].days[4].date").
// The first argument names the entry as a person knows it: the code of a
// procedure (or "#3", its row counted from 1, when it has none), the date of a
// day (or its row), the year. The keys and their arguments:
//
//	rulebook.unreadable      file, detail       not JSON, or a name that is not known
//	rulebook.code_shape      procedure, code    a code is one digit, a dot, six digits
//	rulebook.name_missing    procedure
//	rulebook.field_missing   procedure          no field ("lĩnh vực")
//	rulebook.source_missing  procedure          no act that it rests on
//	rulebook.paper_blank     procedure, row     an empty line among the required papers
//	rulebook.limit_unit      procedure, unit
//	rulebook.limit_amount    procedure, amount, unit, most
//	rulebook.after15_unit    procedure, unit    the 15:00 rule is for SAME_DAY only
//	rulebook.fee_basis       procedure, basis
//	rulebook.fee_amount      procedure, basis   the amounts do not fit the basis
//	rulebook.valid_from      procedure, date    none, or no such day
//	rulebook.valid_to        procedure, date    no such day
//	rulebook.valid_order     procedure, from, to
//	rulebook.overlap         procedure, from, from  two versions in force on one day
//	rulebook.version_twice   questionnaire, version
//	rulebook.verified_note   questionnaire      not verified, and no word of what to confirm
//	rulebook.year_range      year               outside 2000-2100
//	rulebook.year_twice      year
//	rulebook.day_date        day, year          no such day
//	rulebook.day_year        day, year          a day of another year
//	rulebook.day_twice       day
//	rulebook.day_kind        day, kind
//	rulebook.day_name        day
//	rulebook.day_source      day
//	rulebook.makeup_weekday  day                make-up work is on Saturday or Sunday only
//	rulebook.off_weekend     day                a compensatory or swapped day off on a weekend
package rulebook
