#pragma once

#include <chrono>
#include <future>
#include <memory>
#include <optional>
#include <thread>
#include <utility>

/// Does @p work that may never return, such as reading a file of a network drive that is gone: on a thread of
/// its own, which is left behind when it has not returned after @p patience. So @p work holds nothing by
/// reference.
/// @returns what it returned, or nothing when it was left behind
template <typename Work>
auto inTime(std::chrono::milliseconds patience, Work work) {
    using Answer = decltype(work());
    const auto promise = std::make_shared<std::promise<Answer>>();
    std::future<Answer> answer = promise->get_future();
    std::thread([promise, work = std::move(work)]() mutable { promise->set_value(work()); }).detach();
    return answer.wait_for(patience) == std::future_status::ready ? std::optional<Answer>(answer.get())
                                                                  : std::nullopt;
}
