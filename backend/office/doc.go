// Package office holds the verbs of the counter: receive, transfer, finish,
// correct, hand over, sum up a month. Every verb checks what it is given, then
// writes facts in one transaction; what it refuses leaves nothing behind.
package office
