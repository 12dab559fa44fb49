//! Every rule there is, in the order of the manual; the comments are its chapters' titles
//! (`xtask/manual` reads both).

use crate::check::rule::Rule;
use crate::check::rules::{
    boolean_as_string, broken_token, byte_order_mark, cleaned_address, comment, control_character,
    credentials_in_address, decorated_token, duplicate_domain, duplicate_member, duplicate_schema,
    email_without_value, empty_extension_declaration, empty_name, empty_required, empty_schemas,
    empty_text, empty_token, expired_token, expiring_token, foreign_domain, foreign_literal,
    foreign_token, inactive_user, insecure_scheme, json_syntax, malformed_client_id,
    malformed_domain, malformed_email, malformed_escape, malformed_number, mismatched_bracket,
    misplaced_extension_attribute, missing_admin_scope, missing_client, missing_colon,
    missing_comma, missing_domains, missing_grant_type, missing_host, missing_name, missing_quotes,
    missing_required, missing_schemas, misspelt_parameter, misspelt_urn, more_than_one_email,
    more_than_one_primary, not_a_form, not_a_number, not_a_token, not_an_object, okta_leftover,
    opaque_token, other_token, padded_value, password_on_provisioned_user, pasted_answer,
    placeholder_left, read_only_attribute, repeated_parameter, reserved_domain, scim_1_urn,
    scim_2_urn, several_documents, short_lived_token, single_quote, smart_quote, too_deep,
    too_large, too_many_domains, trailing_comma, truncated_token, unclosed, undeclared_core,
    undeclared_extension, underscore_in_host, unencoded_value, unescaped_quote, unknown_attribute,
    unknown_host, unknown_member, unknown_urn, unusable_domain, unusual_name, unusual_white_space,
    upn_domain_mismatch, upn_without_at, username_is_email, username_with_spaces,
    wrong_directory_type, wrong_grant_type, wrong_letter_case, wrong_member_type, wrong_scope,
    wrong_type, wrong_user_type,
};

/// The rules.
pub const RULES: &[Rule] = &[
    // JSON
    json_syntax::RULE,
    empty_text::RULE,
    unclosed::RULE,
    mismatched_bracket::RULE,
    trailing_comma::RULE,
    missing_comma::RULE,
    missing_colon::RULE,
    missing_quotes::RULE,
    unescaped_quote::RULE,
    single_quote::RULE,
    smart_quote::RULE,
    comment::RULE,
    byte_order_mark::RULE,
    unusual_white_space::RULE,
    control_character::RULE,
    malformed_escape::RULE,
    malformed_number::RULE,
    not_a_number::RULE,
    foreign_literal::RULE,
    several_documents::RULE,
    too_deep::RULE,
    too_large::RULE,
    duplicate_member::RULE,
    not_an_object::RULE,
    // Users: attributes
    missing_required::RULE,
    empty_required::RULE,
    more_than_one_email::RULE,
    email_without_value::RULE,
    malformed_email::RULE,
    wrong_type::RULE,
    boolean_as_string::RULE,
    unknown_attribute::RULE,
    wrong_letter_case::RULE,
    misplaced_extension_attribute::RULE,
    // Users: schemas
    missing_schemas::RULE,
    empty_schemas::RULE,
    duplicate_schema::RULE,
    undeclared_core::RULE,
    undeclared_extension::RULE,
    empty_extension_declaration::RULE,
    scim_2_urn::RULE,
    scim_1_urn::RULE,
    misspelt_urn::RULE,
    unknown_urn::RULE,
    // Users: the workspace extension
    wrong_user_type::RULE,
    unusable_domain::RULE,
    foreign_domain::RULE,
    // Users: names
    username_is_email::RULE,
    username_with_spaces::RULE,
    upn_without_at::RULE,
    upn_domain_mismatch::RULE,
    // Users: what should not be sent
    read_only_attribute::RULE,
    okta_leftover::RULE,
    password_on_provisioned_user::RULE,
    inactive_user::RULE,
    more_than_one_primary::RULE,
    // Directories
    wrong_directory_type::RULE,
    missing_name::RULE,
    empty_name::RULE,
    unusual_name::RULE,
    missing_domains::RULE,
    wrong_member_type::RULE,
    malformed_domain::RULE,
    duplicate_domain::RULE,
    reserved_domain::RULE,
    too_many_domains::RULE,
    unknown_member::RULE,
    // The tenant's address
    missing_host::RULE,
    credentials_in_address::RULE,
    insecure_scheme::RULE,
    unknown_host::RULE,
    underscore_in_host::RULE,
    cleaned_address::RULE,
    // Tokens
    empty_token::RULE,
    decorated_token::RULE,
    pasted_answer::RULE,
    broken_token::RULE,
    not_a_token::RULE,
    opaque_token::RULE,
    truncated_token::RULE,
    other_token::RULE,
    expired_token::RULE,
    expiring_token::RULE,
    short_lived_token::RULE,
    foreign_token::RULE,
    missing_admin_scope::RULE,
    // Token requests
    not_a_form::RULE,
    missing_grant_type::RULE,
    wrong_grant_type::RULE,
    missing_client::RULE,
    malformed_client_id::RULE,
    wrong_scope::RULE,
    misspelt_parameter::RULE,
    repeated_parameter::RULE,
    padded_value::RULE,
    placeholder_left::RULE,
    unencoded_value::RULE,
];

/// The rules of a tenant's address alone, in the same order.
pub const ADDRESS_RULES: &[Rule] = &[
    missing_host::RULE,
    credentials_in_address::RULE,
    insecure_scheme::RULE,
    unknown_host::RULE,
    underscore_in_host::RULE,
    cleaned_address::RULE,
];

/// The rules of a pasted token alone, in the same order.
pub const TOKEN_RULES: &[Rule] = &[
    empty_token::RULE,
    decorated_token::RULE,
    pasted_answer::RULE,
    broken_token::RULE,
    not_a_token::RULE,
    opaque_token::RULE,
    truncated_token::RULE,
    other_token::RULE,
    expired_token::RULE,
    expiring_token::RULE,
    short_lived_token::RULE,
    foreign_token::RULE,
    missing_admin_scope::RULE,
    placeholder_left::RULE,
];

/// The rule of this code.
pub fn rule(code: &str) -> Option<&'static Rule> {
    RULES.iter().find(|rule| rule.code == code)
}
