package office

import (
	"strconv"
	"strings"

	"motcua/backend/viet"
	"motcua/backend/ward"
)

// sharesCell writes the steps of a procedure one a line: "Phòng Tư pháp: 2,5".
func sharesCell(steps []ward.StepShare) string {
	var lines []string
	for _, s := range steps {
		share := strconv.FormatFloat(s.Share, 'f', -1, 64)
		lines = append(lines, s.Unit+": "+strings.Replace(share, ".", ",", 1))
	}
	return strings.Join(lines, "\n")
}

// readShares reads such lines; the unit may have a colon in its own name.
func readShares(text string) ([]ward.StepShare, error) {
	var out []ward.StepShare
	for _, line := range cleanLines(strings.Split(text, "\n")) {
		at := strings.LastIndex(line, ":")
		if at < 0 {
			return nil, ward.Refuse("steps", "steps.share", line)
		}
		share, err := strconv.ParseFloat(strings.Replace(strings.TrimSpace(line[at+1:]), ",", ".", 1), 64)
		if err != nil {
			return nil, ward.Refuse("steps", "steps.share", line)
		}
		out = append(out, ward.StepShare{Unit: viet.Clean(line[:at]), Share: share})
	}
	return out, nil
}
