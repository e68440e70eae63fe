// Package config is an operator's configuration: a YAML file, overridden by
// environment variables, overridden by flags.
//
// A field has one name in three spellings: contracts.task_manager in the file,
// EIGENSHIFT_CONTRACTS_TASK_MANAGER in the environment, and
// --contracts.task-manager as a flag. Lists are comma-separated outside the
// file. Everything that is wrong is reported at once, each problem with its
// field and the remedy.
//
// Passwords are no fields: they come from files that the configuration names,
// or from EIGENSHIFT_ECDSA_PASSWORD and EIGENSHIFT_BLS_PASSWORD.
package config
