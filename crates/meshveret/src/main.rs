//! The program: arguments, wiring, exit codes. 0 done, 1 a check failed or an act was refused, 2 usage, 3 failure.

mod archive;
mod arguments;
mod backup;
mod commands;
mod config;
mod control;
mod demo;
mod erase;
mod evidence;
mod followers;
mod handover;
mod house;
mod init;
mod input;
mod key;
mod making;
mod output;
mod profiles;
mod serve;
mod service;
mod upgrade;
mod verify;
mod witness;

use std::process::ExitCode;

use clap::Parser;

use arguments::{Arguments, Command, Log, LogLevel, Logging};
use output::Ended;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let form = match arguments.log_form() {
        Ok(form) => form,
        Err(wrong) => {
            // As clap says what it does not understand by itself.
            drop(wrong.print());
            return ExitCode::from(2);
        }
    };
    let logging = Logging { form, level: arguments.log_level };
    // What a server logs is said by its configuration, which it reads first.
    if !matches!(arguments.command, Command::Serve(_)) {
        output::log(logging, (Log::Text, LogLevel::Warn));
    }
    let ended = match arguments.command {
        Command::Demo(options) => serve::demo(&options),
        Command::Serve(options) => serve::serve(&options, logging),
        Command::Init(options) => init::init(&options, arguments.lang),
        Command::Link(options) => commands::link(&options, arguments.lang),
        Command::Acts(options) => commands::acts(&options, arguments.lang),
        Command::Export(options) => commands::export(&options),
        Command::Paper(options) => commands::paper(&options),
        Command::Archive(options) => archive::archive(&options, arguments.lang),
        Command::Erase(options) => erase::erase(&options, arguments.lang),
        Command::Backup(options) => backup::backup(&options),
        Command::Restore(options) => backup::restore(&options, arguments.lang),
        Command::Upgrade(options) => upgrade::upgrade(&options, arguments.lang),
        Command::Handover(options) => handover::handover(&options, arguments.lang),
        Command::Mail(options) => commands::mail(&options),
        Command::Webhooks(options) => commands::webhooks(&options),
        Command::Config => Ok(config::config()),
        Command::Token(options) => commands::token(&options),
        Command::Profiles(options) => profiles::profiles(&options),
        Command::Key(options) => key::key(&options, arguments.lang),
        Command::Verify(options) => verify::verify(&options, arguments.lang),
        Command::Witness(options) => witness::witness(&options),
        Command::Evidence(options) => evidence::evidence(&options, arguments.lang),
    };
    match ended {
        Ok(Ended::Done) => ExitCode::SUCCESS,
        Ok(Ended::Refused) => ExitCode::from(1),
        Ok(Ended::NotUnderstood) => ExitCode::from(2),
        Err(error) => {
            output::error(&error);
            ExitCode::from(3)
        }
    }
}
