package app

import (
	"encoding/json"
	"fmt"
	"reflect"

	"motcua/backend/ward"
)

// call runs a bound method by name with JSON arguments, as Wails does in the
// window: the same services answer behind both doors. A name that is not bound is
// call.unknown, arguments that do not fit are call.arguments.
func (d *desk) call(service, method string, arguments []byte) (any, error) {
	for _, s := range d.services() {
		v := reflect.ValueOf(s)
		if v.Elem().Type().Name() != service {
			continue
		}
		if m := v.MethodByName(method); m.IsValid() {
			return invoke(m, arguments)
		}
	}
	return nil, ward.NotFound("call.unknown", service+"."+method)
}

func invoke(m reflect.Value, arguments []byte) (any, error) {
	var raw []json.RawMessage
	if err := json.Unmarshal(arguments, &raw); err != nil || len(raw) != m.Type().NumIn() {
		return nil, ward.Refuse("", "call.arguments", len(raw))
	}
	in := make([]reflect.Value, len(raw))
	for i, r := range raw {
		arg := reflect.New(m.Type().In(i))
		if err := json.Unmarshal(r, arg.Interface()); err != nil {
			return nil, ward.Refuse("", "call.arguments", fmt.Sprint(err))
		}
		in[i] = arg.Elem()
	}
	out := m.Call(in)
	if err, failed := out[len(out)-1].Interface().(error); failed && err != nil {
		return nil, err
	}
	if len(out) == 1 {
		return nil, nil
	}
	return out[0].Interface(), nil
}
