package demo

import (
	"context"
	"slices"

	"motcua/backend/ward"
)

// The units of the sample ward that solve cases.
const (
	economy = "Phòng Kinh tế, Hạ tầng và Đô thị phường Mẫu"
	culture = "Phòng Văn hóa - Xã hội phường Mẫu"
	chiefs  = "Văn phòng HĐND và UBND phường Mẫu"
	police  = "Công an phường Mẫu"
	army    = "Ban Chỉ huy Quân sự phường Mẫu"
)

var units = []string{economy, culture, chiefs, police, army}

// divided are procedures whose limit the ward has divided between its units, the
// one-stop counter first; the rest are solved by the limit as a whole.
var divided = map[string][]ward.StepShare{
	"1.001612": {{Share: .5}, {Unit: economy, Share: 2.5}},
	"1.004884": {{Share: .5}, {Unit: chiefs, Share: 4.5}},
	"1.014027": {{Share: 1}, {Unit: culture, Share: 8}, {Unit: chiefs, Share: 1}},
}

// divide publishes versions of these procedures from the next day on.
func (s *sample) divide(ctx context.Context, admin ward.Officer) error {
	all, err := s.office.Procedures(ctx)
	if err != nil {
		return err
	}
	from := ward.DateOf(s.now).Plus(1)
	for _, p := range all {
		steps := slices.Clone(divided[p.Code])
		if len(steps) == 0 || !p.InForce(from) {
			continue
		}
		steps[0].Unit = s.profile.OneStop
		p.ValidFrom, p.Steps = from, steps
		if _, err := s.office.PublishProcedure(ctx, admin, p); err != nil {
			return err
		}
	}
	return nil
}
