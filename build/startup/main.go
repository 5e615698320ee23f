// Command startup measures how long a program takes from the start of its
// process until its window is fully painted, beside a yardstick that does
// almost nothing. Runs alternate, so that a busy machine slows both alike.
//
// The screen is an Xvfb whose frame buffer is a file. Reading that file costs
// the measured programs nothing and sees what a person would.
package main

import (
	"bytes"
	"errors"
	"flag"
	"fmt"
	"log"
	"os"
	"os/exec"
	"slices"
	"strings"
	"syscall"
	"time"
)

// result is what one run showed, both from the start of the process.
type result struct {
	first   time.Duration // something is on the screen
	painted time.Duration // what is on the screen stays
}

func main() {
	log.SetFlags(0)
	runs := flag.Int("runs", 15, "counted runs of each")
	yardstick := flag.String("yardstick", "", "the command to measure against")
	program := flag.String("program", "", "the command to measure")
	flag.Parse()
	if err := compare(*runs, *yardstick, *program); err != nil {
		log.Fatal("startup: ", err)
	}
}

// compare prints the times of both commands and their ratio.
func compare(runs int, yardstick, program string) error {
	scr, err := openScreen()
	if err != nil {
		return err
	}
	defer scr.close()
	var results [2][]result
	for i := range runs + 1 {
		for j, command := range []string{yardstick, program} {
			r, err := measure(scr, strings.Fields(command))
			if err != nil {
				return fmt.Errorf("%s: %w", command, err)
			}
			if i > 0 { // the first run of each only warms the disk cache
				results[j] = append(results[j], r)
			}
		}
	}
	fmt.Printf("%d runs each, alternating, warm; milliseconds from process start\n", runs)
	fmt.Printf("%-10s %11s %11s %13s %13s\n", "", "first min", "first med", "painted min", "painted med")
	first := func(r result) time.Duration { return r.first }
	painted := func(r result) time.Duration { return r.painted }
	for j, name := range []string{"yardstick", "program"} {
		firstMin, firstMed := minAndMedian(results[j], first)
		paintedMin, paintedMed := minAndMedian(results[j], painted)
		fmt.Printf("%-10s %11d %11d %13d %13d\n", name, firstMin.Milliseconds(), firstMed.Milliseconds(),
			paintedMin.Milliseconds(), paintedMed.Milliseconds())
	}
	leastMin, leastMed := minAndMedian(results[0], painted)
	oursMin, oursMed := minAndMedian(results[1], painted)
	fmt.Printf("ratio of painted medians: %.2f, of minima (what a busy machine spoils least): %.2f\n",
		float64(oursMed)/float64(leastMed), float64(oursMin)/float64(leastMin))
	for j, name := range []string{"yardstick", "program"} {
		fmt.Printf("%-10s each run:", name)
		for _, r := range results[j] {
			fmt.Printf(" %d", r.painted.Milliseconds())
		}
		fmt.Println()
	}
	return nil
}

// minAndMedian of one of the times of some results.
func minAndMedian(results []result, of func(result) time.Duration) (least, median time.Duration) {
	var times []time.Duration
	for _, r := range results {
		times = append(times, of(r))
	}
	slices.Sort(times)
	return times[0], times[len(times)/2]
}

const (
	poll  = 4 * time.Millisecond
	quiet = 1500 * time.Millisecond // nothing moves for so long: it stays
	limit = 30 * time.Second
)

// measure runs a command until its window is painted, and ends it.
func measure(scr *screen, command []string) (result, error) {
	if len(command) == 0 {
		return result{}, errors.New("no command")
	}
	cmd := exec.Command(command[0], command[1:]...)
	cmd.Env = append(os.Environ(), "DISPLAY="+scr.display, "GDK_BACKEND=x11", "WAYLAND_DISPLAY=", "NO_AT_BRIDGE=1")
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	var output bytes.Buffer
	cmd.Stdout, cmd.Stderr = &output, &output
	began := time.Now()
	if err := cmd.Start(); err != nil {
		return result{}, err
	}
	frames, err := watch(scr, began)
	_ = syscall.Kill(-cmd.Process.Pid, syscall.SIGKILL)
	_ = cmd.Wait() // it was killed; how it ended says nothing
	if err != nil {
		return result{}, fmt.Errorf("%w\n%s", err, output.Bytes())
	}
	return judge(frames), waitBlank(scr)
}

// frame is what the screen showed from some moment on.
type frame struct {
	since  time.Duration
	pixels []byte
}

// watch collects the frames until one with something on it has stayed.
func watch(scr *screen, began time.Time) ([]frame, error) {
	var frames []frame
	var moved time.Duration // when more than a caret last changed
	for {
		now := time.Since(began)
		pixels, err := scr.read()
		if err != nil {
			return nil, err
		}
		last := len(frames) - 1
		if last < 0 || !bytes.Equal(frames[last].pixels, pixels) {
			if last < 0 || !alike(frames[last].pixels, pixels) {
				moved = now
			}
			frames = append(frames, frame{now, pixels})
			last++
		}
		switch {
		case now-moved > quiet && colourful(frames[last].pixels):
			return frames, nil
		case now > limit:
			return nil, fmt.Errorf("nothing that stays on the screen after %s", limit)
		}
		time.Sleep(poll)
	}
}

// judge finds in the frames of one run the moments that count.
func judge(frames []frame) result {
	final := frames[len(frames)-1]
	r := result{first: final.since, painted: final.since}
	for i := len(frames) - 1; i >= 0 && alike(frames[i].pixels, final.pixels); i-- {
		r.painted = frames[i].since
	}
	for _, f := range frames {
		if colourful(f.pixels) {
			r.first = f.since
			break
		}
	}
	return r
}

// waitBlank waits until the windows of the last run are gone.
func waitBlank(scr *screen) error {
	for range 500 {
		pixels, err := scr.read()
		if err != nil {
			return err
		}
		if !colourful(pixels) {
			time.Sleep(100 * time.Millisecond)
			return nil
		}
		time.Sleep(10 * time.Millisecond)
	}
	return errors.New("the window did not go away")
}
