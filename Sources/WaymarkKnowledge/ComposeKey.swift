/// The keys of Docker Compose's files.
///
/// Source: the Compose specification, with keys of the formats 2 and 3.
package enum ComposeKey {
  package static let file: KeySchema = .rows([
    "services": .named(.keys(service)),
    "networks": .named(.optional(network)),
    "volumes": .named(
      .optional(
        .rows(["driver name": .text, "driver_opts": .any, "external": .any, "labels": .listOrKeys(.any)]))),
    "secrets configs": .named(
      .optional(
        .rows([
          "content driver environment file name template_driver": .text, "driver_opts external": .any,
          "labels": .listOrKeys(.any),
        ]))),
    "version name": .text,
    "include models": .any,
  ])

  private static let service: [String: KeySchema] = KeySchema.flat([
    "build": .textOr(build),
    """
    cap_add cap_drop device_cgroup_rules devices dns_opt expose external_links group_add links profiles security_opt
    volumes_from
    """: .list(.any),
    "configs secrets": .list(.textOr(.rows(["gid mode source target uid": .any]))),
    "ports": .list(.textOr(.rows(["app_protocol host_ip mode name protocol published target": .any]))),
    "volumes": .list(
      .textOr(.rows(["bind consistency image read_only source target tmpfs type volume": .any]))),
    "annotations environment labels sysctls": .listOrKeys(.optional(.text)),
    "extra_hosts networks": .listOrKeys(.any),
    "depends_on": .listOrKeys(
      .rows([
        "condition": .choice(["service_completed_successfully", "service_healthy", "service_started"]),
        "required restart": .any,
      ])),
    "deploy": .optional(deploy),
    "healthcheck": .rows([
      "disable": .any, "interval start_interval start_period timeout": .text, "retries": .text, "test": .any,
    ]),
    "logging": .rows(["driver": .text, "options": .named(.optional(.text))]),
    "ulimits": .named(.textOr(.rows(["hard soft": .text]))),
    "container_name domainname hostname image network_mode pid platform restart stop_signal user userns_mode working_dir":
      .text,
    """
    attach blkio_config cgroup cgroup_parent command cpu_count cpu_percent cpu_period cpu_quota cpu_rt_period
    cpu_rt_runtime cpu_shares cpus cpuset credential_spec develop dns dns_search driver_opts entrypoint env_file extends
    gpus init ipc isolation label_file mac_address mem_swappiness models oom_kill_disable oom_score_adj pids_limit
    post_start pre_stop provider pull_policy runtime scale stop_grace_period storage_opt tmpfs use_api_socket uts
    volume_driver
    """: .any,
    "mem_limit mem_reservation memswap_limit shm_size": .text,
    "privileged read_only stdin_open tty": .boolean,
  ])

  private static let build: KeySchema = .rows([
    "additional_contexts args extra_hosts labels": .listOrKeys(.any),
    "cache_from cache_to entitlements platforms secrets tags": .list(.any),
    "context dockerfile dockerfile_inline isolation network target": .text,
    "no_cache privileged provenance pull sbom shm_size ssh ulimits": .any,
  ])

  private static let deploy: KeySchema = .rows([
    "endpoint_mode mode": .text, "labels": .listOrKeys(.any), "replicas": .any,
    "placement restart_policy rollback_config update_config": .any,
    "resources": .rows([
      "limits": .rows(["cpus memory pids": .text]),
      "reservations": .rows(["cpus memory": .text, "devices generic_resources": .list(.any)]),
    ]),
  ])

  private static let network: KeySchema = .rows([
    "attachable enable_ipv4 enable_ipv6 external internal": .any, "driver name": .text, "driver_opts": .any,
    "labels": .listOrKeys(.any),
    "ipam": .rows([
      "config": .list(.rows(["aux_addresses": .any, "gateway ip_range subnet": .text])), "driver": .text,
      "options": .any,
    ]),
  ])
}
