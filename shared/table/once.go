package table

import "context"

type onceKey struct{}

// Once returns the context of a Write that happens once: repeated with the same token and the same actions within
// ten minutes it does nothing and succeeds, if it was done before. So a caller that got ErrUnavailable finds out. A token has
// 36 bytes at most.
func Once(ctx context.Context, token string) context.Context {
	return context.WithValue(ctx, onceKey{}, token)
}

// Token returns the token of Once, empty for none.
func Token(ctx context.Context) string {
	token, _ := ctx.Value(onceKey{}).(string)
	return token
}
