//! What the command line says of itself.

/// `scim-workbench --help`
pub const HELP: &str = "\
scim-workbench: build, check and send what Okta provisions into Workspace ONE Access

Usage:
  scim-workbench serve [OPTIONS]          the page, the relay and practice tenants, on one port
  scim-workbench check [OPTIONS] FILE...  check users and directories before they are sent
  scim-workbench --help | --version

`scim-workbench COMMAND --help` says more.
";

/// `scim-workbench serve --help`
pub const SERVE_HELP: &str = "\
Serves the page, the relay and practice tenants until ctrl-c.

Usage: scim-workbench serve [OPTIONS]

Options:
  --bind ADDR             Listen here [default: 127.0.0.1:8080]. Port 0 takes any free port.
                          0.0.0.0:8080 lets a whole workshop in: its tokens then cross the
                          network unencrypted.
  --allow-host HOST[:PORT]
                          Let the relay call this host too, by https or plain http, also where it
                          is on this machine or in a private network. Without a port: 443 for
                          https, 80 for http. May be given several times.
  --practice-secret TEXT  The secret of the practice tenants' OAuth client OktaSCIM
                          [default: random, printed at the start].
  --no-practice           No practice tenants.
  --no-relay              No relay: the page can then send to practice tenants, or directly.

Practice tenants: http://ADDR/practice/ROOM, where any ROOM is a tenant of its own; http://ADDR
is the room `practice`. They hold nothing real and forget everything when the server stops.
The relay carries calls of this server's own page to hosts of Workspace ONE Access. Each is logged
to the standard error as method, host, path, status and time, and nothing more. It dials tenants
itself: proxies named in the environment are not used.
";

/// `scim-workbench check --help`
pub const CHECK_HELP: &str = "\
Checks SCIM users and directories for Workspace ONE Access, as the page does.

Usage: scim-workbench check [--format text|json] [--kind user|directory] FILE...

FILE is a JSON file, or - for the standard input.

Options:
  --format text|json      [default: text] json is one array over all files, of
                          {file, code, severity, pointer, line, column, message, help};
                          severity is error, warning or info.
  --kind user|directory   What the files are meant to be [default: a document with `domains` or
                          `type` and without `userName` is a directory, any other a user].

Exit status: 0 without errors, 1 with errors, 2 where it could not check.
";
