//! Serving: the demonstration, or the processes of a data directory.

use std::io::ErrorKind;
use std::net::SocketAddr;
use std::time::Duration;

use anyhow::{Context, Result, anyhow};
use record::Places as Kept;
use tokio::net::TcpListener;
use web::operate::Certificates;
use web::{Doors, Parts, Purpose, Settings, Site};

use crate::arguments::{DemoOptions, Logging, ServeOptions};
use crate::config::Config;
use crate::house::House;
use crate::output::{self, Ended, complain, say};
use crate::{control, demo, followers, service};

/// How long readers are waited for when the program is told to stop.
const LEAVE_READERS: Duration = Duration::from_secs(3);
/// How long papers and acts under way are waited for after that.
const LEAVE_WORK: Duration = Duration::from_secs(1);

/// Where to listen.
#[derive(Clone, Copy, Debug)]
struct Places {
    main: SocketAddr,
    redirect: Option<SocketAddr>,
    metrics: Option<SocketAddr>,
}

/// Serves the demonstration.
pub(crate) fn demo(options: &DemoOptions) -> Result<Ended> {
    let mut house = House::open(&options.data, Kept::default())?;
    let seats = |house: &House, port: u16| -> Result<String> {
        let line = |(capacity, host): (procedure::Capacity, String)| {
            format!("  http://{host}.localhost:{port}/en/sign-in/?seat=rehearsal/{capacity}")
        };
        Ok(demo::seats(house)?.into_iter().map(line).collect::<Vec<_>>().join("\n"))
    };
    let places = Places { main: options.listen, redirect: None, metrics: options.metrics.0 };
    run((places, None), None, |listening| {
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
pub(crate) fn serve(options: &ServeOptions, logging: Logging) -> Result<Ended> {
    let config = match Config::of_server(options) {
        Ok(config) => config,
        Err(wrong) => {
            wrong.iter().for_each(|line| complain(line));
            return Ok(Ended::Refused);
        }
    };
    output::log(logging, config.log());
    let Some(data) = &config.server.data else {
        complain(
            "where is the data directory? Say it with --data, or as server.data in a file that --config names (serve --help)",
        );
        return Ok(Ended::NotUnderstood);
    };
    let (certificates, sign_in, kept) = (config.certificates()?, config.sign_in()?, config.places()?);
    if options.check {
        say("the configuration is in order");
        return Ok(Ended::Done);
    }
    let house = House::open_existing(&data.0, kept)?;
    let places = Places {
        main: config.server.listen.0,
        redirect: config.tls.redirect_listen.map(|socket| socket.0),
        metrics: config.metrics.listen.0,
    };
    run((places, certificates), Some(&config), |listening| {
        let address = config.server.address.as_ref().map_or_else(|| format!("http://{listening}"), |url| url.0.clone());
        say(&format!("Meshveret serves {address}/"));
        let House { directory, clerks, clock } = house;
        let (purpose, settings) = (Purpose::Service, config.settings());
        Ok((Site::of(Parts { directory, clerks, purpose, address, clock, settings, sign_in }), None))
    })
}

/// Listens, makes the site, and serves until the program is told to stop.
fn run(
    (places, tls): (Places, Option<Certificates>),
    follow: Option<&Config>,
    make: impl FnOnce(SocketAddr) -> Result<(Site, Option<demo::Rest>)>,
) -> Result<Ended> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().context("cannot start threads")?;
    runtime.block_on(async {
        // Where readers come is opened first, and what is said of it when it fails comes first.
        let main = bind(places.main, "server.listen or --listen").await?;
        let redirect = bind_some(places.redirect, "tls.redirect-listen").await?;
        let metrics = bind_some(places.metrics, "metrics.listen or --metrics").await?;
        let (site, rest) = make(main.local_addr().context("cannot listen")?)?;
        room_for(site.settings());
        let node = follow.map(|config| followers::start(&site, config)).transpose()?;
        let control = control::listen(&site)?;
        if let Some(rest) = rest {
            tokio::spawn(rest.play());
        }
        tokio::spawn(service::reload(tls.clone()));
        tokio::spawn(service::watched(site.clone()));
        tokio::spawn(service::forgetting(site.clone()));
        tokio::spawn(service::reading(site.clone()));
        service::ready();
        site.look_after()?;
        let directory = site.clone();
        let served = until_stopped(site, Doors { main, tls, redirect, metrics }).await;
        if let Some(Err(error)) = node.map(|node| directory.directory().leave_leases(&node)) {
            tracing::warn!(%error, "what only one server may do waits until the lease of this one ends");
        }
        directory.keep();
        drop(control);
        served.context("cannot serve")
    })?;
    runtime.shutdown_timeout(LEAVE_WORK);
    Ok(Ended::Done)
}

async fn bind(listen: SocketAddr, key: &str) -> Result<TcpListener> {
    TcpListener::bind(listen).await.map_err(|error| match error.kind() {
        ErrorKind::AddrInUse => anyhow!("the address {listen} is in use by another program; choose another with {key}"),
        ErrorKind::PermissionDenied => {
            anyhow!("this user may not listen at {listen}; choose another with {key}, or give CAP_NET_BIND_SERVICE")
        }
        _ => anyhow!(error).context(format!("cannot listen at {listen}")),
    })
}

async fn bind_some(listen: Option<SocketAddr>, key: &str) -> Result<Option<TcpListener>> {
    match listen {
        Some(listen) => bind(listen, key).await.map(Some),
        None => Ok(None),
    }
}

/// Raises the limit of open files to what the bound of connections needs, as far as the system lets us.
fn room_for(settings: &Settings) {
    if let Err(had) = web::operate::room_for(settings.connections) {
        tracing::warn!(files = had, "the system permits fewer open files than limits.connections needs");
    }
}

/// Serves until the program is told to stop. A reader who sent half a request, or takes no answer, is not waited for for ever.
async fn until_stopped(site: Site, doors: Doors) -> std::io::Result<()> {
    let (told, stopping) = tokio::sync::oneshot::channel();
    let stop = async move {
        service::stopped().await;
        service::stopping();
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
        served = web::serve(site, doors, stop) => served,
        () = left => {
            tracing::warn!("readers were left in the middle of a request");
            Ok(())
        }
    }
}
