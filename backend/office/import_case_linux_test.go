package office_test

import (
	"bytes"
	"os"
	"os/exec"
	"strings"
	"syscall"
	"testing"

	"motcua/backend/exchange"
	"motcua/backend/wardtest"
)

// mostMemory is what a program may hold at most while it takes the largest file in, in
// MB: an old PC with 4 GB bears it beside everything else.
const mostMemory = 400

// widest is the same cases in a csv file as large as one may be, with columns that
// nobody asked for.
func widest() []byte {
	var b bytes.Buffer
	filling := ";" + strings.Repeat("chữ thừa ", 75)
	b.WriteString(strings.Join(portalHead, ";") + ";Ghi chú\n")
	for _, row := range manyRows(mostCases) {
		b.WriteString(strings.Join(row, ";"))
		b.WriteString(filling[:min(len(filling), exchange.MostBytes/(mostCases+1)-len(strings.Join(row, ";"))-1)])
		b.WriteByte('\n')
	}
	return bytes.ToValidUTF8(b.Bytes(), []byte("?"))
}

// What is measured is the most memory that the process ever held, as the system counts
// it, from its start to the end of the import.
func TestImportCases_PeakMemory(t *testing.T) {
	if underRace {
		t.Skip("the race detector holds several times as much")
	}
	t.Run("LargestXLSX", func(t *testing.T) { measure(t, portalFile(t, manyRows(mostCases)...)) })
	t.Run("LargestCSV", func(t *testing.T) { measure(t, widest()) })
}

func measure(t *testing.T, file []byte) {
	dir := t.TempDir()
	wardtest.MustPrepare(t, dir)
	wardtest.MustWrite(t, dir+".xlsx", file)
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), importingChild+"="+dir)
	out, err := cmd.CombinedOutput()
	if err != nil || !bytes.Contains(out, []byte("done <nil>")) {
		t.Fatalf("%v: %s", err, out)
	}
	peak := int(cmd.ProcessState.SysUsage().(*syscall.Rusage).Maxrss >> 10)
	t.Logf("at most %d MB while %d cases of a file of %d KB come in", peak, mostCases, len(file)>>10)
	if peak > mostMemory {
		t.Errorf("%d MB, more than %d", peak, mostMemory)
	}
	s := wardtest.MustOpen(t, dir, wardtest.NewClock(t, "2026-11-20T09:00"))
	defer s.Close()
	files, err := s.Read(ctx).Imports(2)
	if err != nil || len(files) != 1 || files[0].Added != mostCases {
		t.Fatalf("%d files, %v: what was measured is not an import of the whole file", len(files), err)
	}
}
