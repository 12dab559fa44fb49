//! What the command line says of itself.

/// `scim-workbench --help`
pub const HELP: &str = "\
scim-workbench: build, check and send what Okta provisions into Workspace ONE Access

Usage:
  scim-workbench serve [OPTIONS]          the page, the relay and practice tenants, on one port
  scim-workbench check [OPTIONS] FILE...  check what is sent before it is sent
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
