// Package graph sends requests to Microsoft Graph and decodes what comes back.
package graph

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"
)

// Token gives the access token for a request.
type Token func(ctx context.Context) (string, error)

// Client holds what all calls of one version share.
type Client struct {
	BaseURL string
	Token   Token
	HTTP    *http.Client
}

// Page is one page of a collection.
type Page[T any] struct {
	Value    []T    `json:"value"`
	NextLink string `json:"@odata.nextLink"`
}

// Error is a refusal of the service.
type Error struct {
	Status int
	Body   string
}

func (e *Error) Error() string { return fmt.Sprintf("status %d: %s", e.Status, e.Body) }

// New gives a client of the service at baseURL.
func New(baseURL string, token Token) *Client {
	return &Client{baseURL, token, http.DefaultClient}
}

// Path fills the keys of a template: pairs of names and values.
func Path(template string, pairs ...string) string {
	for i := 0; i+1 < len(pairs); i += 2 {
		template = strings.ReplaceAll(template, "{"+pairs[i]+"}", url.PathEscape(pairs[i+1]))
	}
	return template
}

// Call sends one request; body and query may be nil.
func Call[T any](ctx context.Context, c *Client, method, path string, query url.Values, body any) (answer T, err error) {
	var content io.Reader
	if body != nil {
		encoded, err := json.Marshal(body)
		if err != nil {
			return answer, err
		}
		content = bytes.NewReader(encoded)
	}
	request, err := http.NewRequestWithContext(ctx, method, c.BaseURL+path, content)
	if err != nil {
		return answer, err
	}
	request.URL.RawQuery = query.Encode()
	request.Header.Set("Content-Type", "application/json")
	token, err := c.Token(ctx)
	if err != nil {
		return answer, err
	}
	request.Header.Set("Authorization", "Bearer "+token)
	response, err := c.HTTP.Do(request)
	if err != nil {
		return answer, err
	}
	defer response.Body.Close()
	read, err := io.ReadAll(response.Body)
	if err == nil && response.StatusCode >= 400 {
		err = &Error{response.StatusCode, string(read)}
	}
	if err != nil || len(read) == 0 {
		return answer, err
	}
	return answer, json.Unmarshal(read, &answer)
}
