package store

import (
	"encoding/json"
	"fmt"

	"onecentral.nl/ordering/shared/store/schema"
)

// encode returns the data of an item of the store's own.
func encode(value any) ([]byte, error) {
	text, err := json.Marshal(value)
	if err != nil {
		return nil, err
	}
	return schema.Pack(text)
}

func decode[T any](data []byte) (*T, error) {
	text, err := schema.Unpack(data)
	if err != nil {
		return nil, fmt.Errorf("store.decode: %w", err)
	}
	value := new(T)
	if err := json.Unmarshal(text, value); err != nil {
		return nil, fmt.Errorf("store.decode: %w", err)
	}
	return value, nil
}
