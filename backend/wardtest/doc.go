// Package wardtest builds offices, people and cases for tests, and for tests only.
package wardtest
