// Package viet knows Vietnamese text: normal form, accent-free search keys,
// names, numbers, money and dates as an office writes them.
//
// It imports nothing of ours and holds no state, so every room may use it. All
// functions are pure and safe to call from several goroutines. Whatever comes
// in, what goes out is NFC and valid UTF-8.
package viet
