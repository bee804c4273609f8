//! Serving: the demonstration, or the processes of a data directory.

use std::io::ErrorKind;
use std::net::SocketAddr;
use std::time::Duration;

use anyhow::{Context, Result, anyhow};
use tokio::net::TcpListener;
use web::{Purpose, Site};

use crate::arguments::{DemoOptions, ServeOptions};
use crate::house::House;
use crate::output::{Ended, say};
use crate::{control, demo};

/// How long readers are waited for when the program is told to stop.
const LEAVE_READERS: Duration = Duration::from_secs(3);
/// How long papers and acts under way are waited for after that.
const LEAVE_WORK: Duration = Duration::from_secs(1);

/// Serves the demonstration.
pub(crate) fn demo(options: &DemoOptions) -> Result<Ended> {
    let mut house = House::open(&options.data)?;
    let seats = |house: &House, port: u16| -> Result<String> {
        let line = |(capacity, host): (procedure::Capacity, String)| {
            format!("  http://{host}.localhost:{port}/en/sign-in/?seat=rehearsal/{capacity}")
        };
        Ok(demo::seats(house)?.into_iter().map(line).collect::<Vec<_>>().join("\n"))
    };
    run(options.listen, |listening| {
        let rest = demo::fill(&mut house, options.pace)?;
        let seats = seats(&house, listening.port())?;
        let address = format!("http://{listening}");
        say(&format!(
            "Meshveret, a demonstration. Look first at:\n  {address}/en/almaty/som-8/\n  {address}/en/rehearsal/som-1/\n\
             One seat of the rehearsal each:\n{seats}"
        ));
        let site = Site::new(house.directory, house.clerks, Purpose::Demonstration, address, house.clock);
        Ok((site, rest))
    })
}

/// Serves the processes of a data directory.
pub(crate) fn serve(options: &ServeOptions) -> Result<Ended> {
    let house = House::open_existing(&options.data)?;
    run(options.listen, |listening| {
        let address = options.address.clone().unwrap_or_else(|| format!("http://{listening}"));
        say(&format!("Meshveret serves {address}/"));
        let address = address.trim_end_matches('/').to_owned();
        Ok((Site::new(house.directory, house.clerks, Purpose::Service, address, house.clock), None))
    })
}

/// Listens, makes the site, and serves until the program is told to stop.
fn run(listen: SocketAddr, make: impl FnOnce(SocketAddr) -> Result<(Site, Option<demo::Rest>)>) -> Result<Ended> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().context("cannot start threads")?;
    runtime.block_on(async {
        let listener = TcpListener::bind(listen).await.map_err(|error| match error.kind() {
            ErrorKind::AddrInUse => {
                anyhow!("the address {listen} is in use by another program; choose another with --listen")
            }
            _ => anyhow!(error).context(format!("cannot listen at {listen}")),
        })?;
        let (site, rest) = make(listener.local_addr().context("cannot listen")?)?;
        let control = control::listen(&site)?;
        if let Some(rest) = rest {
            tokio::spawn(rest.play());
        }
        let served = until_stopped(site, listener).await;
        drop(control);
        served.context("cannot serve")
    })?;
    runtime.shutdown_timeout(LEAVE_WORK);
    Ok(Ended::Done)
}

/// Serves until the program is told to stop. A reader who sent half a request, or takes no answer, is not waited for for ever.
async fn until_stopped(site: Site, listener: TcpListener) -> std::io::Result<()> {
    let (told, stopping) = tokio::sync::oneshot::channel();
    let stop = async move {
        stopped().await;
        // Nobody listens only when serving has ended already.
        let _heard = told.send(());
    };
    let left = async move {
        // Without a word the listener has failed, and its own error is the answer.
        let _told = stopping.await;
        tokio::time::sleep(LEAVE_READERS).await;
    };
    tokio::select! {
        biased;
        served = web::serve(site, listener, stop) => served,
        () = left => {
            tracing::warn!("readers were left in the middle of a request");
            Ok(())
        }
    }
}

/// Done when the program is told to stop.
async fn stopped() {
    let interrupted = tokio::signal::ctrl_c();
    let Ok(mut terminated) = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) else {
        // Without the second signal the first still ends us; a failure to wait for it does too.
        drop(interrupted.await);
        return;
    };
    tokio::select! {
        _ = interrupted => {}
        _ = terminated.recv() => {}
    }
}
