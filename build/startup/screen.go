package main

import (
	"bufio"
	"encoding/binary"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// screen is an X server without a monitor. Its frame buffer is a file in the
// format of xwd: a header of big-endian words, a colour table, the pixels.
type screen struct {
	display string
	server  *exec.Cmd
	folder  string
	buffer  *os.File

	offset, stride, height int
}

func openScreen() (*screen, error) {
	folder, err := os.MkdirTemp("", "startup")
	if err != nil {
		return nil, err
	}
	s := &screen{folder: folder}
	if err := s.start(); err != nil {
		s.close()
		return nil, fmt.Errorf("start Xvfb: %w", err)
	}
	return s, nil
}

// start runs the server, which picks a free display and says which.
func (s *screen) start() error {
	said, says, err := os.Pipe()
	if err != nil {
		return err
	}
	defer said.Close()
	s.server = exec.Command("Xvfb", "-displayfd", "3", "-screen", "0", "1280x800x24", "-fbdir", s.folder, "-nolisten", "tcp")
	s.server.ExtraFiles = []*os.File{says}
	err = s.server.Start()
	says.Close()
	if err != nil {
		return err
	}
	number, err := bufio.NewReader(said).ReadString('\n')
	if err != nil {
		return err
	}
	s.display = ":" + strings.TrimSpace(number)
	return s.open()
}

func (s *screen) open() error {
	var err error
	if s.buffer, err = os.Open(filepath.Join(s.folder, "Xvfb_screen0")); err != nil {
		return err
	}
	header := make([]byte, 100)
	if _, err := s.buffer.ReadAt(header, 0); err != nil {
		return err
	}
	word := func(i int) int { return int(binary.BigEndian.Uint32(header[4*i:])) }
	const size, height, bits, stride, colours = 0, 5, 11, 12, 19
	if word(bits) != 32 {
		return fmt.Errorf("frame buffer has %d bits a pixel, 32 expected", word(bits))
	}
	s.offset = word(size) + 12*word(colours)
	s.stride = word(stride)
	s.height = word(height)
	return nil
}

func (s *screen) close() {
	if s.buffer != nil {
		s.buffer.Close()
	}
	if s.server != nil && s.server.Process != nil {
		_ = s.server.Process.Kill()
		_ = s.server.Wait()
	}
	os.RemoveAll(s.folder)
}

// read gives every second row of the screen, four bytes a pixel.
func (s *screen) read() ([]byte, error) {
	pixels := make([]byte, s.height/2*s.stride)
	for row := range s.height / 2 {
		at := int64(s.offset + 2*row*s.stride)
		if _, err := s.buffer.ReadAt(pixels[row*s.stride:(row+1)*s.stride], at); err != nil {
			return nil, fmt.Errorf("read the screen: %w", err)
		}
	}
	return pixels, nil
}

// colourful reports whether there is more to see than a bare window: smoothed
// text alone has more than a dozen shades.
func colourful(pixels []byte) bool {
	const enough = 12
	seen := map[uint32]bool{}
	for i := 0; i+4 <= len(pixels) && len(seen) < enough; i += 4 {
		seen[binary.LittleEndian.Uint32(pixels[i:])&0xffffff] = true
	}
	return len(seen) >= enough
}

// alike reports whether two frames differ by no more than a blinking caret:
// one pixel in a thousand.
func alike(a, b []byte) bool {
	different := 0
	for i := 0; i+4 <= len(a); i += 4 {
		if binary.LittleEndian.Uint32(a[i:]) != binary.LittleEndian.Uint32(b[i:]) {
			different++
		}
	}
	return different <= len(a)/4/1000
}
