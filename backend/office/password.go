package office

import (
	"crypto/rand"
	"crypto/subtle"
	"encoding/base64"
	"fmt"
	"runtime/debug"
	"sync"

	"golang.org/x/crypto/argon2"

	"motcua/backend/viet"
)

// The cost of a password: 64 MiB and three passes, about a sixth of a second on
// the reference machine and under a second on a 4 GB PC.
const (
	argonMemory  = 64 * 1024 // KiB
	argonPasses  = 3
	argonThreads = 1
	argonKey     = 32
	argonSalt    = 16
)

// hashing lets one password be hashed at a time: each takes 64 MiB.
var hashing sync.Mutex

// hashPassword gives a PHC string of the password (argon2id, random salt).
func hashPassword(password string) string {
	salt := make([]byte, argonSalt)
	rand.Read(salt)
	key := argon(password, salt, argonPasses, argonMemory, argonThreads, argonKey)
	b64 := base64.RawStdEncoding
	return fmt.Sprintf("$argon2id$v=%d$m=%d,t=%d,p=%d$%s$%s", argon2.Version, argonMemory, argonPasses, argonThreads,
		b64.EncodeToString(salt), b64.EncodeToString(key))
}

// matches says whether the password is the one that phc was made of.
func matches(phc, password string) bool {
	var version, memory, passes, threads int
	var rest string
	_, err := fmt.Sscanf(phc, "$argon2id$v=%d$m=%d,t=%d,p=%d$%s", &version, &memory, &passes, &threads, &rest)
	if err != nil || version != argon2.Version || memory < 8 || memory > 1<<20 || passes < 1 || passes > 20 || threads < 1 || threads > 16 {
		return false
	}
	salt, key, ok := splitKey(rest)
	if !ok {
		return false
	}
	again := argon(password, salt, uint32(passes), uint32(memory), uint8(threads), uint32(len(key)))
	return subtle.ConstantTimeCompare(key, again) == 1
}

func splitKey(rest string) (salt, key []byte, ok bool) {
	for i := range rest {
		if rest[i] != '$' {
			continue
		}
		salt, err1 := base64.RawStdEncoding.DecodeString(rest[:i])
		key, err2 := base64.RawStdEncoding.DecodeString(rest[i+1:])
		return salt, key, err1 == nil && err2 == nil && len(key) >= 16
	}
	return nil, nil, false
}

func argon(password string, salt []byte, passes, memory uint32, threads uint8, length uint32) []byte {
	hashing.Lock()
	defer hashing.Unlock()
	// Each hash fills 64 MiB; on a 4 GB PC they must not wait for the collector.
	defer debug.FreeOSMemory()
	return argon2.IDKey([]byte(viet.NFC(password)), salt, passes, memory, threads, length)
}
