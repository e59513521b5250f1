package dynamo

import (
	"errors"
	"fmt"
	"strconv"
	"unicode/utf8"

	"github.com/aws/aws-sdk-go-v2/service/dynamodb/types"

	"onecentral.nl/ordering/shared/table"
)

var errCorrupt = errors.New("corrupt item")

// encode leaves out what is empty: the index is sparse, and an item without expires never expires. Data that is
// text is a string, so that it can be read in the console and in an export; either counts the same bytes.
func encode(i table.Item) map[string]types.AttributeValue {
	attributes := encodeKey(i.Key)
	attributes[table.AttrVersion] = number(i.Version)
	if i.Expires != 0 {
		attributes[table.AttrExpires] = number(i.Expires)
	}
	for name, value := range map[string]string{
		table.AttrGSI1PK: i.GSI1PK, table.AttrGSI1SK: i.GSI1SK, table.AttrType: i.Type,
	} {
		if value != "" {
			attributes[name] = text(value)
		}
	}
	switch {
	case len(i.Data) == 0:
	case utf8.Valid(i.Data):
		attributes[table.AttrData] = text(string(i.Data))
	default:
		attributes[table.AttrData] = &types.AttributeValueMemberB{Value: i.Data}
	}
	return attributes
}

func encodeKey(k table.Key) map[string]types.AttributeValue {
	return map[string]types.AttributeValue{table.AttrPK: text(k.PK), table.AttrSK: text(k.SK)}
}

func text(s string) types.AttributeValue { return &types.AttributeValueMemberS{Value: s} }

func number(n int64) types.AttributeValue {
	return &types.AttributeValueMemberN{Value: strconv.FormatInt(n, 10)}
}

// decode also takes the keys alone. It does not mind attributes that it does not know.
func decode(attributes map[string]types.AttributeValue) (i table.Item, err error) {
	for name, value := range map[string]*string{
		table.AttrPK: &i.PK, table.AttrSK: &i.SK, table.AttrGSI1PK: &i.GSI1PK, table.AttrGSI1SK: &i.GSI1SK,
		table.AttrType: &i.Type,
	} {
		switch a := attributes[name].(type) {
		case nil:
		case *types.AttributeValueMemberS:
			*value = a.Value
		default:
			err = fmt.Errorf("%s is no text", name)
		}
	}
	for name, value := range map[string]*int64{table.AttrVersion: &i.Version, table.AttrExpires: &i.Expires} {
		switch a := attributes[name].(type) {
		case nil:
		case *types.AttributeValueMemberN:
			var fault error
			if *value, fault = strconv.ParseInt(a.Value, 10, 64); fault != nil {
				err = fmt.Errorf("%s: %w", name, fault)
			}
		default:
			err = fmt.Errorf("%s is no number", name)
		}
	}
	switch a := attributes[table.AttrData].(type) {
	case nil:
	case *types.AttributeValueMemberS:
		if a.Value != "" {
			i.Data = []byte(a.Value)
		}
	case *types.AttributeValueMemberB:
		i.Data = a.Value
	default:
		err = fmt.Errorf("%s is neither text nor binary", table.AttrData)
	}
	if i.PK == "" || i.SK == "" {
		err = errors.New("no key")
	}
	if err != nil {
		return table.Item{}, fmt.Errorf("%w %.80q: %w", errCorrupt, i.Key, err)
	}
	return i, nil
}

// decodeStored decodes what a failed condition found, nil for nothing.
func decodeStored(attributes map[string]types.AttributeValue) (*table.Item, error) {
	if len(attributes) == 0 {
		return nil, nil //nolint:nilnil // absent is an answer here
	}
	i, err := decode(attributes)
	return &i, err
}

func decodeAll(rows []map[string]types.AttributeValue) ([]table.Item, error) {
	items := make([]table.Item, len(rows))
	for n, row := range rows {
		var err error
		if items[n], err = decode(row); err != nil {
			return nil, err
		}
	}
	return items, nil
}
