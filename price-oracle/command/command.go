// Package command is what the price-oracle binary can do besides running an
// operator: show prices, feeds, and what the sources say; request updates; hold
// operators to what they signed.
package command

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v2"

	"github.com/eigenshift/avs/price-oracle/onchain"
)

// All returns the commands.
func All() []*cli.Command {
	return []*cli.Command{price(), feeds(), sources(), request(), cancelRequest(), credit(), withdraw(), fund(), challenge(), rewardsCommand()}
}

// patience bounds what a command asks of the node.
const patience = 30 * time.Second

// session is one run of a command.
type session struct {
	words  []string // what the command line names, such as a feed
	oracle *onchain.Oracle
	reader common.Address // SourceReader; zero when it was not said
	out    io.Writer
	json   bool
}

// verb is a command of this program. Its flags may stand before and after its
// words.
type verb struct {
	name, usage, description string
	words                    string // what it takes, for the usage line
	least, most              int    // how many words
	flags                    []cli.Flag
	run                      func(ctx context.Context, c *cli.Context, t target, words []string) error
}

func (v verb) command() *cli.Command {
	return &cli.Command{
		Name:        v.name,
		Usage:       v.usage,
		Description: v.description,
		ArgsUsage:   v.words,
		Flags:       append(targetFlags(), v.flags...),
		Action: func(c *cli.Context) error {
			words, err := separate(c)
			if err != nil {
				return misused(err)
			}
			if c.Bool("help") {
				return cli.ShowSubcommandHelp(c)
			}
			if len(words) < v.least || len(words) > v.most {
				expected := fmt.Sprint(v.least)
				if v.most > v.least {
					expected = fmt.Sprintf("%d to %d", v.least, v.most)
				}
				usage := strings.TrimSpace(c.Command.HelpName + " " + v.words)
				return misused(fmt.Errorf("%d arguments, expected %s: %s", len(words), expected, usage))
			}
			t, err := parseTarget(c)
			if err != nil {
				return misused(err)
			}
			return v.run(c.Context, c, t, words)
		},
	}
}

// command makes a command that looks at an oracle. There must be as many words as
// names them.
func command(name, usage string, names []string, run func(ctx context.Context, s session) error) *cli.Command {
	return verb{
		name: name, usage: usage, words: strings.Join(names, " "), least: len(names), most: len(names),
		run: func(ctx context.Context, c *cli.Context, t target, words []string) error {
			return t.look(ctx, c, words, run)
		},
	}.command()
}

// look runs what looks at the oracle.
func (t target) look(ctx context.Context, c *cli.Context, words []string, run func(ctx context.Context, s session) error) error {
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	client, err := t.dial(ctx)
	if err != nil {
		return err
	}
	defer client.Close()
	return run(ctx, session{words: words, oracle: onchain.New(client, t.oracle), reader: t.reader, out: c.App.Writer, json: c.Bool("json")})
}

// misused marks a mistake in what the user gave; the program's exit code says so.
func misused(err error) error { return cli.Exit(err.Error(), 2) }

// separate returns the words of a command line and sets the flags that stand
// behind the first word, where package cli has stopped to look for them.
func separate(c *cli.Context) (words []string, err error) {
	for args := c.Args().Slice(); len(args) > 0; args = args[1:] {
		if args[0] == "--" {
			return append(words, args[1:]...), nil
		}
		if !strings.HasPrefix(args[0], "-") {
			words = append(words, args[0])
			continue
		}
		name, value, given := strings.Cut(strings.TrimLeft(args[0], "-"), "=")
		switch {
		case given:
		case isBool(c, name):
			value = "true"
		case len(args) > 1:
			args = args[1:]
			value = args[0]
		default:
			return nil, fmt.Errorf("flag --%s needs a value", name)
		}
		if err := c.Set(name, value); err != nil {
			return nil, fmt.Errorf("flag --%s: %w", name, err)
		}
	}
	return words, nil
}

func isBool(c *cli.Context, name string) bool {
	return slices.ContainsFunc(c.Command.Flags, func(f cli.Flag) bool {
		_, ok := f.(*cli.BoolFlag)
		return ok && slices.Contains(f.Names(), name)
	})
}

// printJSON prints the result of a command.
func (s session) printJSON(v any) error { return printJSON(s.out, v) }

func printJSON(out io.Writer, v any) error {
	encoder := json.NewEncoder(out)
	encoder.SetIndent("", "  ")
	return encoder.Encode(v)
}

// moment writes a time in unix seconds for people.
func moment(unix uint64) string {
	return time.Unix(int64(unix), 0).UTC().Format("2006-01-02 15:04:05 UTC")
}

func seconds(n uint64) time.Duration { return time.Duration(n) * time.Second }
