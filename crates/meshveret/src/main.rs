//! The program: arguments, wiring, exit codes. 0 done, 1 a check failed or an act was refused, 2 usage, 3 failure.

mod arguments;
mod commands;
mod control;
mod demo;
mod house;
mod init;
mod output;
mod profiles;
mod serve;
mod verify;

use std::process::ExitCode;

use clap::Parser;

use arguments::{Arguments, Command};
use output::Ended;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    output::log(arguments.log);
    let ended = match arguments.command {
        Command::Demo(options) => serve::demo(&options),
        Command::Serve(options) => serve::serve(&options),
        Command::Init(options) => init::init(&options, arguments.lang),
        Command::Link(options) => commands::link(&options, arguments.lang),
        Command::Acts(options) => commands::acts(&options, arguments.lang),
        Command::Export(options) => commands::export(&options),
        Command::Paper(options) => commands::paper(&options),
        Command::Profiles(options) => profiles::profiles(&options),
        Command::Verify(options) => verify::verify(&options, arguments.lang),
    };
    match ended {
        Ok(Ended::Done) => ExitCode::SUCCESS,
        Ok(Ended::Refused) => ExitCode::from(1),
        Err(error) => {
            output::error(&error);
            ExitCode::from(3)
        }
    }
}
