package paper

import (
	"encoding/binary"
	"math"
	"sync"
)

// outputIntent says in which colours the greys of our pages are meant.
const outputIntent = `<</Type /OutputIntent
/S /GTS_PDFA1
/OutputConditionIdentifier (sRGB IEC61966-2.1)
/RegistryName (http://www.color.org)
/Info (sRGB IEC61966-2.1)
/DestOutputProfile %d 0 R>>`

// sRGB is a colour profile of ICC version 2 for the colours of an ordinary screen. It
// is computed here from the figures of IEC 61966-2-1; nobody claims any right to it.
var sRGB = sync.OnceValue(func() []byte { return packed("/N 3", sRGBProfile()) })

func sRGBProfile() []byte {
	curve := curveTag()
	tags := []struct {
		names []string
		data  []byte
	}{
		{[]string{"desc"}, descTag("sRGB")},
		{[]string{"cprt"}, append([]byte("text\x00\x00\x00\x00"), "Public domain\x00"...)},
		{[]string{"wtpt"}, xyzTag(.9642, 1, .8249)},
		{[]string{"rXYZ"}, xyzTag(.4360747, .2225045, .0139322)},
		{[]string{"gXYZ"}, xyzTag(.3850649, .7168786, .0971045)},
		{[]string{"bXYZ"}, xyzTag(.1430804, .0606169, .7141733)},
		{[]string{"rTRC", "gTRC", "bTRC"}, curve},
	}
	const head, count = 128, 9
	list := binary.BigEndian.AppendUint32(nil, count)
	var data []byte
	for _, t := range tags {
		for _, name := range t.names {
			list = append(list, name...)
			list = binary.BigEndian.AppendUint32(list, uint32(head+4+12*count+len(data)))
			list = binary.BigEndian.AppendUint32(list, uint32(len(t.data)))
		}
		data = append(data, t.data...)
		data = append(data, make([]byte, (4-len(data)%4)%4)...)
	}
	return append(append(profileHead(head+len(list)+len(data)), list...), data...)
}

// profileHead is the fixed part of a profile: a screen, RGB, described in XYZ.
func profileHead(size int) []byte {
	head := make([]byte, 128)
	binary.BigEndian.PutUint32(head, uint32(size))
	copy(head[8:], "\x02\x10\x00\x00mntrRGB XYZ ")
	for i, v := range []uint16{2026, 1, 1} {
		binary.BigEndian.PutUint16(head[24+2*i:], v)
	}
	copy(head[36:], "acsp")
	copy(head[68:], xyzTag(.9642, 1, .8249)[8:])
	return head
}

func xyzTag(x, y, z float64) []byte {
	out := []byte("XYZ \x00\x00\x00\x00")
	for _, v := range []float64{x, y, z} {
		out = binary.BigEndian.AppendUint32(out, uint32(math.Round(v*65536)))
	}
	return out
}

// descTag is the name in ASCII, and room for two that are left out.
func descTag(name string) []byte {
	out := binary.BigEndian.AppendUint32([]byte("desc\x00\x00\x00\x00"), uint32(len(name)+1))
	return append(append(out, name...), make([]byte, 1+8+3+67)...)
}

// curveTag is how light grows with the figure, in 256 steps.
func curveTag() []byte {
	const steps = 256
	out := binary.BigEndian.AppendUint32([]byte("curv\x00\x00\x00\x00"), steps)
	for i := range steps {
		v := float64(i) / (steps - 1)
		light := v / 12.92
		if v > .04045 {
			light = math.Pow((v+.055)/1.055, 2.4)
		}
		out = binary.BigEndian.AppendUint16(out, uint16(math.Round(light*65535)))
	}
	return out
}
