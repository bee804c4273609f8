//! The configuration file: printed, checked, used, and refused with its lines.

use std::fs;
use std::os::unix::fs::PermissionsExt;

use crate::folder::Folder;
use crate::init::house;
use crate::program::{run, run_in, serve_in};

#[test]
fn what_config_prints_is_in_order() {
    let folder = Folder::new("config-printed");
    let printed = run(&folder, &["config"]);
    let file = folder.write("meshveret.toml", printed.done());
    let check = run(&folder, &["serve", "--config", &file, "--data", &folder.at("data"), "--check"]);
    assert_eq!(check.done(), "the configuration is in order\n");
    // Who checks serves nothing, and needs no data directory yet.
    assert!(!fs::exists(folder.at("data")).unwrap());
}

#[test]
fn every_fault_is_said_with_its_line_before_anything_is_served() {
    let folder = Folder::new("config-faults");
    let text = "[server]\nlisten = \"somewhere\"\n\n[limits]\nconections = 5\n\n[mial]\n";
    let file = folder.write("meshveret.toml", text);
    let data = house(&folder);
    for more in [&["--check"][..], &[]] {
        let said = run(&folder, &[&["serve", "--config", &file, "--data", &data], more].concat());
        assert_eq!((said.code, said.out.as_str()), (1, ""), "{said:?}");
        let lines: Vec<&str> = said.err.lines().collect();
        let begins = |nth: usize, line: u8| lines[nth].starts_with(&format!("meshveret: {file}:{line}: "));
        assert!(lines.len() == 3 && begins(0, 2) && begins(1, 5) && begins(2, 7), "{said:?}");
        assert!(lines[1].contains("there is no key conections in [limits]; there are connections, "), "{said:?}");
    }
    let none = run(&folder, &["serve", "--config", &folder.at("missing.toml"), "--check"]);
    none.failed(1, &["missing.toml cannot be read: "]);
}

#[test]
fn a_file_that_others_write_and_a_key_that_others_read_are_refused() {
    let folder = Folder::new("config-open");
    let file = folder.write("meshveret.toml", "");
    let set = |path: &str, mode: u32| fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    let check = || run(&folder, &["serve", "--config", &file, "--data", &folder.at("data"), "--check"]);
    set(&file, 0o666);
    check().failed(1, &["meshveret.toml has too open rights (0666); set them with chmod 0644"]);
    set(&file, 0o640);
    check().done();
    let (certificate, key) = (folder.write("certificate.pem", ""), folder.write("key.pem", ""));
    let tls =
        "[server]\naddress = \"https://a.example\"\n[tls]\ncertificate = \"certificate.pem\"\nkey = \"key.pem\"\n";
    folder.write("meshveret.toml", tls);
    set(&key, 0o644);
    check().failed(1, &["meshveret.toml:5: tls.key: ", "has too open rights (0644); set them with chmod 0640"]);
    set(&key, 0o600);
    check().failed(3, &["there is no certificate in ", &certificate]);
}

#[test]
fn the_file_is_used_the_environment_wins_over_it_and_the_command_line_over_both() {
    let folder = Folder::new("config-used");
    house(&folder);
    let text =
        "[server]\ndata = \"data\"\nlisten = \"127.0.0.1:1\"\n[metrics]\nlisten = \"off\"\n[log]\nlevel = \"warn\"\n";
    let file = folder.write("meshveret.toml", text);
    let environment = [("MESHVERET_CONFIG", file.as_str()), ("MESHVERET_LISTEN", "nowhere")];
    // What the command line says of --listen stands, and nobody looks at the variable.
    let served = serve_in(&folder, &[&["serve"][..]].concat(), &environment);
    assert_eq!(served.head("delta"), 4);
    let said = served.stop();
    assert_eq!((said.code, said.err.as_str()), (0, ""), "{said:?}");
    run_in(&folder, &["serve", "--check"], &environment)
        .failed(1, &["MESHVERET_LISTEN: \"nowhere\" is no address and port"]);
    let elsewhere = [environment[0], ("MESHVERET_DATA", "/nowhere")];
    run_in(&folder, &["serve", "--listen", "127.0.0.1:0"], &elsewhere).failed(3, &["/nowhere is not a data directory"]);
}

#[test]
fn identity_providers_are_checked_with_their_secrets() {
    let folder = Folder::new("config-oidc");
    let provider = |name: &str, issuer: &str| {
        format!("[[oidc]]\nname = \"{name}\"\ntitle = \"{name}\"\nissuer = \"{issuer}\"\nclient-id = \"us\"\n")
    };
    let secret = folder.write("two.secret", "between us\n");
    fs::set_permissions(&secret, fs::Permissions::from_mode(0o600)).unwrap();
    let (one, two) = (provider("one", "https://one.example"), provider("two", "https://two.example/realms/two"));
    let text =
        format!("[server]\naddress = \"https://a.example\"\n\n{one}\n{two}client-secret-file = \"two.secret\"\n");
    let file = folder.write("meshveret.toml", &text);
    let check = || run(&folder, &["serve", "--config", &file, "--data", &folder.at("data"), "--check"]);
    assert_eq!(check().done(), "the configuration is in order\n");
    folder.write("two.secret", "\n");
    check().failed(3, &[&secret, "holds no secret: it has 0 bytes"]);
    folder.write("meshveret.toml", text.replace("https://two.example", "http://two.example"));
    let plain = "oidc.issuer: \"http://two.example/realms/two\" is not https:// and a host";
    check().failed(1, &["meshveret.toml:13: ", plain]);
}
