//! `POST …/scim/Users`: creates a user (facts §3.2): 201, `Location`, ETag and the user.

use crate::practice::request::Request;
use crate::practice::scim::admit::admit;
use crate::practice::scim::error::scim_error;
use crate::practice::scim::marshal::location;
use crate::practice::scim::merge::merge;
use crate::practice::scim::unmarshal::unmarshal;
use crate::practice::tenant::{MAX_USERS, Tenant};
use crate::practice::user::User;
use crate::practice::users::resource::{projection, resource};
use crate::wire::reply::Reply;

/// Creates a user or says why not.
pub fn create(tenant: &mut Tenant, request: &Request) -> Reply {
    created(tenant, request).unwrap_or_else(|refusal| refusal)
}

fn created(tenant: &mut Tenant, request: &Request) -> Result<Reply, Reply> {
    let projection = projection(request)?;
    let sent = unmarshal(request.body()).map_err(|fault| scim_error(400, &fault))?;
    let mut attributes = admit(tenant, merge(Default::default(), sent), None)?;
    if tenant.users().len() >= MAX_USERS {
        let message = format!("The practice tenant holds at most {MAX_USERS} users.");
        return Err(scim_error(500, &message));
    }
    attributes.shift_remove("password");
    let user = User::new(tenant.ids.uuid(), request.now, request.now, attributes);
    let reply = resource(201, tenant, &user, request, projection.as_ref())
        .with_header("Location", location(&request.root, &user.id));
    tenant.users.push(user);
    Ok(reply)
}

#[cfg(test)]
mod tests {
    use crate::practice::request::Request;
    use crate::practice::tenant::{MAX_USERS, Tenant};
    use crate::practice::users::create::create;
    use crate::secret::Secret;
    use crate::timestamp::Moment;
    use crate::wire::call::Call;
    use crate::wire::method::Method;

    #[test]
    fn only_so_many_users_fit() {
        let mut tenant = Tenant::new("https://practice.example", Secret::new("s"), 1);
        let first = tenant.users[0].clone();
        tenant.users.resize(MAX_USERS - 1, first);
        let body = r#"{"userName":"U","name":{"givenName":"A","familyName":"B"},"emails":"a@b.c"}"#;
        for (user_name, status) in [("last", 201), ("one more", 500)] {
            let call = Call::new(Method::Post, "/SAAS/")
                .with_body(body.replace("\"U\"", &format!("{user_name:?}")));
            let request = Request::read(&call, tenant.base(), Moment(0)).unwrap();
            assert_eq!(create(&mut tenant, &request).status, status);
        }
        assert_eq!(tenant.users().len(), MAX_USERS);
    }
}
